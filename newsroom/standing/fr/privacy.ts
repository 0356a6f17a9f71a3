import { type PaperFacts, paragraphs, type WrittenPage } from '@/newsroom/standing/standing-page-rules'

export function privacy({ addressKeyDays, number }: PaperFacts): WrittenPage {
  return {
    title: 'Vie privée',
    standfirst:
      'Ce que ce site sait de vous, pourquoi, et pour combien de temps. La page est courte parce que le site sait peu.',
    body: paragraphs(
      '## Quand vous lisez',
      'On ne vous demande rien et on ne laisse rien chez vous : pas de cookie, pas de compte, pas de décompte de qui lit quoi. Pages, caractères et images viennent tous de ce site. Aucun annonceur, aucun service de mesure, aucune autre entreprise n’apprend que vous êtes passé. (L’entreprise qui achemine le site jusqu’à vous, ou un serveur placé devant lui, peut tenir un journal des requêtes, comme le font ces serveurs. Postbag n’en tient pas.)',

      '## Quand vous commentez',
      '**Votre nom et votre commentaire.** Ils sont conservés avec l’heure, et les modérateurs les lisent. Une fois un commentaire publié, tout le monde peut le lire, moteurs de recherche compris.',
      '**Votre adresse de courriel.** Elle n’apparaît sur aucune page. Nous ne vérifions pas qu’elle est à vous : en avoir une ne donne donc droit à rien. Elle aide à distinguer un auteur d’un autre, et c’est là qu’une réponse pourra être envoyée quand le site saura en envoyer. Elle ne sert à rien d’autre et n’est donnée à personne.',
      `**Votre adresse réseau.** Elle n’est jamais conservée. Ce qui l’est, c’est un code calculé à partir d’elle avec une clé secrète, pour ralentir un flot de commentaires venu d’un même endroit. La clé est remplacée tous les ${number(addressKeyDays)} jours : au premier commentaire qui suit, l’ancienne est détruite, et dès lors personne, pas même nous, ne peut retrouver de quelle adresse venait un code.`,

      '## Ce qui reste dans votre navigateur',
      '**Un cookie.** Il s’appelle `postbag-browser` et n’est déposé que lorsque vous envoyez un commentaire. Il contient un nombre tiré au hasard et notre signature, pour un an. Grâce à lui, [Vos commentaires](/your-comments) peut vous montrer ce qui est venu de ce navigateur et ce que c’est devenu. Si vous le supprimez, vos commentaires restent, mais cette page ne les connaît plus.',
      `**Votre brouillon.** Ce que vous êtes en train d’écrire est gardé dans votre propre navigateur, ${number(30)} jours au plus, pour qu’une page fermée par mégarde ne le perde pas. Il nous est envoyé quand vous pressez le bouton, et pas avant.`,
      '**Votre nom et votre adresse, si vous le voulez.** Cochez la case qui le propose, et ils seront remplis pour vous la prochaine fois. Ils ne sont gardés que dans votre navigateur ; décochez la case et ils disparaissent.',
      'Les personnes qui travaillent à ce site ont un cookie de plus, qui les garde connectées.',

      '## Les décisions sont consignées',
      'Quand un modérateur publie ou refuse un commentaire, cela est conservé : quel commentaire, quelle décision, pourquoi, quand et par qui. Une décision peut ainsi être contestée, et défaite. Aucun service extérieur ne lit ni ne juge ce que vous écrivez.',

      '## Combien de temps, et comment faire supprimer',
      'Un commentaire publié fait partie de l’article sous lequel il se trouve et y reste aussi longtemps que lui. Ce qui a été refusé est gardé aussi longtemps que le site, comme trace d’une décision.',
      'Si vous voulez qu’un de vos commentaires disparaisse, écrivez-le dans le formulaire sous son article : dites duquel il s’agit, et que vos mots sont pour les modérateurs et non pour le journal. Utilisez la même adresse de courriel et, si possible, le même navigateur, pour qu’ils voient que c’est bien vous. Un modérateur peut ôter le commentaire de la page aussitôt. Pour le faire effacer tout à fait, adresse comprise, dites-le aussi : qui exploite le site peut le faire, et une copie dans une sauvegarde disparaît quand celle-ci est remplacée.',
      'De la même façon, vous pouvez demander ce qui est conservé sur vous, et le faire corriger.',
    ),
  }
}
