import { ERROR_WORDS } from '@/components/site/error-words';

/** Without scripts: whoever sees this page has a server that fails. (The type is what Next's own check compares with.) */
export const config: { readonly unstable_runtimeJS: false; readonly maxDuration?: number } = {
  unstable_runtimeJS: false,
};

/** What a visitor sees where the server has failed. Next builds pages/_error.tsx only where there is a page beside it. */
export default function Failed() {
  return (
    <main>
      <h1>{ERROR_WORDS.title}</h1>
      <p>{ERROR_WORDS.text}</p>
    </main>
  );
}
