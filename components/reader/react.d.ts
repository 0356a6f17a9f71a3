import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Element<More> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & More

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'characters-left': Element<{ for: string; most: number; locale: string; left: string; over: string }>
      'kept-draft': Element<{ article: string; for: string }>
      'kept-writer': Element<unknown>
      'posting-note': Element<{ sending: string; still: string }>
      'reply-here': Element<unknown>
      'sent-comment': Element<{ article: string; text: string }>
    }
  }
}
