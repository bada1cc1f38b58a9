/** Next calls this when its server starts. It compiles it for edge servers too, which run none of our pages. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { mendRequests } = await import('./components/site/mend-requests');
    mendRequests();
  }
}
