import {
  inMarkdown,
  type PaperFacts,
  paragraphs,
  type WrittenPage,
} from '@/newsroom/standing/standing-page-rules'

export function about({ name, publisher }: PaperFacts): WrittenPage {
  return {
    title: 'À propos',
    standfirst: 'Qui fait ce journal, à qui il appartient, et ce qu’il fait quand il se trompe.',
    body: paragraphs(
      '## Qui le fait',
      `${inMarkdown(name)} est écrit et édité par celles et ceux dont le nom figure sous les titres. Chaque nom mène à une page qui dit de qui il s’agit et ce que cette personne a écrit. Un article sans nom est l’œuvre de la rédaction, et les rédacteurs en chef en répondent.`,
      'Une opinion porte la mention « opinion ». Il en va de même des analyses, des entretiens, des critiques et des lettres. Un texte sans mention est un compte rendu : il dit ce qui s’est passé, et comment nous le savons.',

      '## À qui il appartient',
      publisher.name !== ''
        ? `Il est publié par ${inMarkdown(publisher.name)}. L’éditeur finance le journal ; la rédaction décide de ce qui y paraît.`
        : 'La rédaction décide de ce qui paraît, et personne d’autre, même pas qui paie.',
      'Un article ne s’achète pas, sa place non plus, son absence pas davantage. Si l’un de nous a un intérêt dans ce qui est rapporté, l’article le dit.',

      '## Quand nous nous trompons',
      'Une erreur de fait est corrigée là où elle se trouve, dès que nous la connaissons ; la correction dit ce qui était faux et quand cela a été rétabli. Ce qui était obscur sans être faux reçoit une précision. Un article dont le sens a changé ne change jamais en silence ; une coquille réparée ne s’annonce pas.',
      'Un article n’est retiré que si le laisser causait un tort qu’aucune correction ne répare. Son adresse dit alors qu’il a été retiré.',
      'Vous avez trouvé une erreur ? Dites-le-nous : la page [Contact](/contact) dit comment, et un commentaire sous l’article est lu, lui aussi.',

      '## Ce qu’écrivent les lecteurs',
      'On peut répondre à chaque article. Ce que nous publions des réponses, et pourquoi certaines ne le sont pas, se lit dans les [règles de publication](/house-rules) ; ce que nous savons de vous, sous [Vie privée](/privacy).',
    ),
  }
}
