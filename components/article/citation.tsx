import { CopyButton } from '@/components/share/copy-button';
import { OwnerFiles } from '@/components/share/owner-files';
import { WORDS } from '@/components/words';
import { publishedWords } from '@/lib/article/attribution';
import { formatDay } from '@/lib/charts/dates';
import type { Article } from '@/lib/checks/evaluated';
import { addressOf, articlePath, siteOf } from '@/lib/paths';

const words = WORDS.citation;

/** The article's bibliographic record, with what is inferred marked, and the version of the data. */
export function Citation({ article }: { readonly article: Article }) {
  const { article: source, text, version, dataDate, changes } = article.file;
  const authors = source.authors.map(({ name, role }) => (role === null ? name : `${name} (${role})`));
  const byline = authors.length === 0 ? '' : `${authors.join(', ')}, `;
  const line = `${byline}“${source.title}”, ${source.publisher}, ${source.place === null ? '' : `${source.place}, `}${publishedWords(source)}.`;
  const number = (value: number): string => value.toLocaleString('en');
  return (
    <dl className="citation">
      <dt>{words.article}</dt>
      <dd>
        <p>
          {byline}“<cite>{source.title}</cite>”, {source.publisher}
          {source.place === null ? '' : `, ${source.place}`}, {publishedWords(source)}.
        </p>
        {source.url === null ? (
          <p className="facts">{words.noAddress}</p>
        ) : (
          <p>
            <a href={source.url}>{source.url}</a>
          </p>
        )}
        {source.published.inferred === null ? null : (
          <p className="facts">{words.inferred(source.published.inferred.basis)}</p>
        )}
        <p className="facts">
          {words.text(number(text.utf8Bytes), number(text.utf16Units))} <code className="digest">{text.sha256}</code>
        </p>
        {text.extent === 'excerpt' ? <p className="facts">{words.excerpt}</p> : null}
        <CopyButton text={line} label={words.copy} />
      </dd>
      <dt className="for-screen">{words.files}</dt>
      <dd className="for-screen">
        <OwnerFiles owner={article.file.id} kind="article" site={siteOf(process.env)} />
      </dd>
      <dt>{words.data}</dt>
      <dd>
        <p>{words.version(version, formatDay(dataDate), article.digest)}</p>
        <p className="on-paper">{words.online(addressOf(siteOf(process.env), articlePath(article.file.id)))}</p>
        <p className="on-paper">
          {WORDS.footer.licence} {WORDS.footer.licenceName}. {WORDS.footer.code}
        </p>
        <ul className="facts">
          {changes.map((change) => (
            <li key={change.version}>
              {change.version}, {formatDay(change.date)}: {change.note}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
