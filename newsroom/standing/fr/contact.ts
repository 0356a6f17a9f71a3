import {
  inMarkdown,
  type PaperFacts,
  paragraphs,
  type WrittenPage,
} from '@/newsroom/standing/standing-page-rules'

export function contact({ publisher }: PaperFacts): WrittenPage {
  const { name, address, email, phone } = publisher
  const isAnywhere = email !== '' || phone !== '' || address !== ''
  return {
    title: 'Contact',
    standfirst: 'Comment joindre la rédaction, et pour quoi.',
    body: paragraphs(
      '## La rédaction',
      !isAnywhere &&
        'Le plus sûr est un commentaire sous un article : une personne lit chacun d’eux. S’il est pour nous et non pour le journal, dites-le dès la première ligne.',
      email !== '' && `**Courriel :** [${inMarkdown(email)}](mailto:${encodeURI(email)})`,
      phone !== '' && `**Téléphone :** ${inMarkdown(phone)}`,
      (name !== '' || address !== '') &&
        `**Par la poste :**  \n${[name, address]
          .filter((part) => part !== '')
          .map(inMarkdown)
          .join('  \n')}`,

      '## Une erreur',
      'Dites de quel article il s’agit, de quelle phrase, et ce qui est juste ; mieux encore, où nous pouvons le vérifier. Nous répondons, et ce qui était faux est corrigé comme le dit la page [À propos](/about).',

      '## Quelque chose que nous devrions savoir',
      'Dites-nous ce que vous savez et comment vous le savez. Prévenez-nous d’emblée si votre nom ne doit pas paraître : une telle promesse, une fois donnée, nous la tenons, et nous en parlons avant de publier. N’écrivez pas sur votre employeur depuis un ordinateur ou une adresse qui lui appartient.',

      '## Un de vos commentaires',
      'Ce qu’il est devenu se lit sous [Vos commentaires](/your-comments), avec le motif. Comment en faire supprimer un, sous [Vie privée](/privacy).',

      '## Reproduction',
      'Vous pouvez renvoyer à tout article par un lien et le citer. Pour davantage, demandez-nous.',
    ),
  }
}
