/**
 * Words of three letters and more that name nothing, as they stand in titles and in wishes, without their marks: what
 * holds a sentence together in the languages of the catalogue's titles, and the words for music itself.
 */
const SMALL = [
  // English
  'the and but nor for from with without into onto over under after before past through about above between near like',
  'not are was were been being has have had can could will would shall should may might must does did get let',
  'this that these those what which who whom whose when where why how there here than then very more most much too',
  'you your yours she her hers him his its they them their our ours mine all any some each every both only just also',
  'someone something somebody anyone anything nothing nobody everyone everything',
  // German
  'der die das den dem des ein eine einen einem einer eines und oder aber fur mit von vom zum zur bei aus auf nach uber',
  'unter vor durch ohne gegen nicht kein keine keinen ist sind war bin bist hat habe wird wie was wer wenn dass sehr',
  'ich wir ihr sie mich mir dich dir sich uns mein meine meinen meinem meiner dein deine sein seine alle etwas jemand',
  // French
  'les des une pour par avec sans dans sur sous chez vers mais est sont suis ete que qui quoi dont tres plus pas',
  'elle nous vous ils elles lui leur mon mes ton tes son ses notre votre quelque quelqu chose cette ces aux',
  // Spanish, Portuguese, Italian
  'los las una uno del para por con sin como pero muy mas que esta este soy mis sus algo alguien',
  'uma dos das nos nas com sem mais muito sou meu minha alguem',
  'gli della delle dello degli del dei nel nella per con senza che non sono mio mia molto piu qualcuno',
  // Dutch, Swedish, Danish
  'het een van voor met zonder naar over langs maar niet zijn ben heel mijn iemand iets',
  'det den ett och att for med utan som inte mycket min mitt nagon voro mig jeg ikke meget noget',
  // Music itself
  'music song songs tune tunes piece pieces melody sound sounds musik lied lieder stuck melodie musique chanson morceau',
  'musica cancion pieza canzone brano cancao peca muziek liedje stuk musikk sang muzyka utwor',
];

export const SMALL_WORDS: ReadonlySet<string> = new Set(SMALL.flatMap((line) => line.split(' ')));
