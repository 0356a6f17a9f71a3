import { staffAt } from '@/app/_request/staff-viewer'
import { NotForYou } from '@/app/admin/not-for-you'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { ManuscriptList } from '@/components/desk/manuscript-list'
import { longestSearch, ManuscriptSearch } from '@/components/desk/manuscript-search'
import { listAddress, ManuscriptTabs } from '@/components/desk/manuscript-tabs'
import { doneWords, listNames } from '@/components/desk/manuscript-words'
import { Notice } from '@/components/form/notice'
import { manuscriptLists } from '@/newsroom/articles/manuscript-rules'
import { manuscriptPage } from '@/newsroom/articles/manuscripts'
import { canWrite } from '@/newsroom/people/can'

export default async function Articles({ searchParams }: PageProps<'/admin/articles'>) {
  const asked = await searchParams
  const list = manuscriptLists.find((each) => each === asked.list) ?? 'mine'
  const after = [asked.after].flat()[0]
  const words = ([asked.q].flat()[0] ?? '').trim().slice(0, longestSearch)
  const viewer = await staffAt(listAddress(list, { words, after }))
  if (!canWrite(viewer)) return <NotForYou viewer={viewer} />
  const [desk, { manuscripts, next }] = await Promise.all([
    theDesk(viewer),
    manuscriptPage(viewer, list, { words, after }),
  ])
  return (
    <DeskFrame desk={desk} title={`${listNames[list]} · Articles`} tab="articles">
      <h1 className="desk-hidden">Articles: {listNames[list]}</h1>
      {asked.done === 'deleted' && <Notice className="desk-waiting">{doneWords.get('deleted')}</Notice>}
      <div className="desk-lists-bar">
        <ManuscriptTabs open={list} words={words} />
        <a href="/admin/articles/new" className="desk-new">
          New article
        </a>
      </div>
      <ManuscriptSearch list={list} words={words} />
      {manuscripts.length === 0 ? (
        <p className="desk-lead desk-nothing">
          {words === '' ? 'There is nothing in this list.' : 'No article in this list has these words.'}
        </p>
      ) : (
        <ManuscriptList manuscripts={manuscripts} timeZone={desk.timeZone} />
      )}
      {(next || after) && (
        <nav aria-label="Pages" className="desk-pages">
          {after && <a href={listAddress(list, { words })}>Newest</a>}
          {next && (
            <a href={listAddress(list, { words, after: next })} rel="next">
              Older
            </a>
          )}
        </nav>
      )}
    </DeskFrame>
  )
}
