import { WORDS } from '@/components/words';
import type { Article } from '@/lib/checks/evaluated';
import { CheckCard } from './check-card';
import { isOurs } from './sorted-checks';

const words = WORDS.checks;

/** All checks: those of what the article states or implies first, then ours. */
export function CheckList({ article }: { readonly article: Article }) {
  const groups = [
    { title: words.textual, checks: article.checks.filter((check) => !isOurs(check)) },
    { title: words.ours, checks: article.checks.filter(isOurs) },
  ];
  return groups
    .filter(({ checks }) => checks.length > 0)
    .map(({ title, checks }) => (
      <div key={title} className="check-group">
        <h3 className="group-title">{title}</h3>
        {checks.map((check) => (
          <CheckCard key={check.data.id} article={article} check={check} />
        ))}
      </div>
    ));
}
