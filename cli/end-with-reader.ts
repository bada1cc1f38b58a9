/** A reader that has seen enough (`| head`) closes the pipe: then there is nothing more to do, and nothing went wrong. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
