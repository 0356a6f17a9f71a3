import { expect, test } from 'vitest'
import { broughtPages } from '@/newsroom/standing/brought-pages'
import { standingSlugs } from '@/newsroom/standing/standing-page-rules'

const publisher = {
  name: 'Lampe et fils',
  address: 'Quai 1',
  email: 'desk@lamp.example',
  phone: '+33 1 23',
}

test.each(standingSlugs.flatMap((slug) => [true, false].map((preModeration) => ({ slug, preModeration }))))(
  'the French $slug has the spaces that French signs need (pre-moderation: $preModeration)',
  ({ slug, preModeration }) => {
    const facts = { name: 'Le Phare', addressKeyDays: 30, number: String, publisher, preModeration }
    const { title, standfirst, body } = broughtPages.fr[slug](facts)
    const prose = `${title}\n${standfirst}\n${body}`.replace(/https?:|mailto:/g, '')
    expect(prose).not.toMatch(/[^\u202f][;!?]/)
    expect(prose).not.toMatch(/[^\u00a0]:/)
    expect(prose).not.toMatch(/«[^\u00a0]|[^\u00a0]»/)
  },
)
