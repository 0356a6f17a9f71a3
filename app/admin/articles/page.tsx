import { staffAt } from '@/app/_request/staff-viewer'
import { NotForYou } from '@/app/admin/not-for-you'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { ManuscriptList } from '@/components/desk/manuscript-list'
import { longestSearch, ManuscriptSearch } from '@/components/desk/manuscript-search'
import { listAddress, ManuscriptTabs } from '@/components/desk/manuscript-tabs'
import { doneInWords } from '@/components/desk/manuscript-words'
import { Notice } from '@/components/form/notice'
import { manuscriptLists } from '@/newsroom/articles/manuscript-rules'
import { manuscriptPage } from '@/newsroom/articles/manuscripts'
import { canWrite } from '@/newsroom/people/can'

export default async function Articles({ searchParams }: PageProps<'/admin/articles'>) {
  const asked = await searchParams
  const list = manuscriptLists.find((each) => each === asked.list) ?? 'mine'
  const after = [asked.after].flat()[0]
  const searched = ([asked.q].flat()[0] ?? '').trim().slice(0, longestSearch)
  const viewer = await staffAt(listAddress(list, { words: searched, after }))
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const [desk, { manuscripts, next }] = await Promise.all([
    theDesk(viewer),
    manuscriptPage(viewer, list, { words: searched, after }),
  ])
  const { words } = desk
  const { t } = words
  const named = { list: t(`desk.manuscripts.lists.${list}`) }
  return (
    <DeskFrame desk={desk} title={t('desk.manuscripts.listTitle', named)} tab="articles">
      <h1 className="desk-hidden">{t('desk.manuscripts.listHeading', named)}</h1>
      {asked.done === 'deleted' && <Notice className="desk-waiting">{doneInWords(words, 'deleted')}</Notice>}
      <div className="desk-lists-bar">
        <ManuscriptTabs words={words} open={list} searched={searched} />
        <a href="/admin/articles/new" className="desk-new">
          {t('desk.manuscripts.newArticle')}
        </a>
      </div>
      <ManuscriptSearch words={words} list={list} searched={searched} />
      {manuscripts.length === 0 ? (
        <p className="desk-lead desk-nothing">
          {t(searched === '' ? 'desk.manuscripts.nothing' : 'desk.manuscripts.nothingFound')}
        </p>
      ) : (
        <ManuscriptList words={words} manuscripts={manuscripts} />
      )}
      {(next || after) && (
        <nav aria-label={t('desk.manuscripts.pages')} className="desk-pages">
          {after && <a href={listAddress(list, { words: searched })}>{t('desk.manuscripts.newest')}</a>}
          {next && (
            <a href={listAddress(list, { words: searched, after: next })} rel="next">
              {t('desk.manuscripts.older')}
            </a>
          )}
        </nav>
      )}
    </DeskFrame>
  )
}
