import { longest } from '@/newsroom/comments/length-rules'
import { type PaperFacts, paragraphs, type WrittenPage } from '@/newsroom/standing/standing-page-rules'

export function houseRules({ preModeration, number }: PaperFacts): WrittenPage {
  return {
    title: 'Règles de publication',
    standfirst:
      'Ceci est un courrier des lecteurs. Quelqu’un lit votre commentaire, décide de le publier ou non, et répond de sa décision.',
    body: paragraphs(
      '## Ce que devient un commentaire',
      `Vous l’écrivez sous un article, avec un nom et une adresse de courriel. Il n’y a pas de compte à ouvrir. ${
        preModeration
          ? 'Il ne paraît pas tout de suite : il attend qu’un modérateur l’ait lu, comme tout commentaire ici.'
          : 'Il paraît tout de suite, à moins que quelque chose n’appelle d’abord la lecture d’un modérateur : que vous soyez nouveau ici, par exemple.'
      } Un modérateur est une personne, et il lui arrive de dormir.`,
      'Ensuite il paraît tel que vous l’avez écrit, ou il ne paraît pas. Personne ne le récrit. S’il est refusé, on vous en dit le motif ; vous le trouvez sous [Vos commentaires](/your-comments), dans le navigateur avec lequel vous avez écrit.',

      '## Ce qui est publié',
      'Le désaccord, avec l’article, avec d’autres lecteurs et avec nous. Ce que vous savez et que l’article ne sait pas. Les corrections, par-dessus tout. Vous pouvez avoir tort, vous pouvez être en colère, et l’éloquence n’est pas exigée. Aucun commentaire n’est refusé pour l’opinion qu’il contient.',

      '## Les noms',
      'Le mieux est votre propre nom ; un nom de plume convient. Le nom d’un autre ne convient pas, ni un nom choisi comme une insulte. Votre adresse de courriel n’est jamais montrée ; ce à quoi elle sert est dit sous [Vie privée](/privacy).',

      '## Liens et longueur',
      `Un commentaire peut compter ${number(longest.body)} caractères. Les adresses qu’il contient deviennent des liens ; au-delà de deux, il attend un modérateur dans tous les cas. Qui envoie beaucoup de commentaires en une minute est prié de faire une pause.`,

      '## Seconde lecture',
      'Un commentaire refusé peut être récrit autrement, et sera relu. Un commentaire publié peut être retiré plus tard pour l’un des motifs ci-dessous, et un commentaire refusé peut être publié après tout. Chaque décision est consignée avec son motif, son heure et le modérateur qui l’a prise.',

      '## Ce qui est refusé',
      'Voici les motifs, et il n’y en a pas d’autres. Le modérateur qui refuse un commentaire doit en choisir un.',
    ),
  }
}
