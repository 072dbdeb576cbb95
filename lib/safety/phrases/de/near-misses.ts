/** What only sounds like it: hyperbole, news, titles, grief, what is over, what is said of others. */
export const nearMisses = `
  sterben|sterbe|stirbt|sterb|gestorben|umkommen|tot|tod .. vor|an .. @cause
  vor .. @cause .. sterben|sterbe|umkommen|tot|vergehen|verrecken|gestorben|krepieren
  will|möchte|wollte nicht|noch_nicht|nich|noch_lange_nicht sterben
  nicht sterben
  angst|panik|furcht|fürchte|sorge .. vor|dass|zu|ich .. sterben|tod|sterbe|tot
  @other ... selbstmord|suizid*|umgebracht|erhängt|umbringen|abschiedsbrief|das_leben_genommen|sterben|tot|tod
  selbstmord|suizid* ... @other
  @news ... selbstmord*|suizid*|umbring*|sterben|tod|überdosis|abschiedsbrief|selbstverletz*
  selbstmord*|suizid*|selbstverletz*|überdosis ... @news
  selbstmord|suizid bei|unter|in .. jugendlichen|männern|deutschland|bauern|schulen
  höre|hör|lied|song|album|gehört|singe|geschaut|gesehen|schaue|gucke ... sterben|tod|selbstmord|suizid*|leben|lebewohl|verschwinden
  bringt|bringen mich|uns noch_um|um
  lach|lache|lachen|gelacht .. tot|kaputt
  schneide|geschnitten|schneiden|verbrannt|verletzt|verletze|verbrenne .. haare|nägel|kochen|finger|papier|zunge|ofen|sonne|fußball|sport|training|pony|herd|rasieren|spielen|backen|zwiebel*|gemüse
  beim|am .. kochen|sport|fußball|training|rasieren|herd|backen|joggen .. geschnitten|verbrannt|verletzt
  nicht .. aufwachen .. zu_früh|um|so_früh
  verschwinden .. urlaub|wochenende|berge|wald|wochen|tage
  dass .. schule|arbeit|meeting|winter|prüfung|krieg|woche .. vorbei|endet|aufhört
  nicht mehr .. leben .. hier|in_dieser|mit_ihm|bei_meinen|in_berlin|stadt|ohne_dich|ohne_kaffee
  hier|stadt|wg|eltern .. nicht mehr leben
  springen|springe|spring .. pool|wasser|see|bett|fallschirm|bungee|kaltes_wasser
  ich sie sterben
  lebt|leb wohl .. kollegen|urlaub|sommer
  tot .. müde|umfallen
  papier|messer|dose|brot|glas|küche|gemüse|zwiebel* ... geschnitten
  geschnitten ... papier|dose|brot|glas|küche|gemüse|zwiebel*
  tu|tue mir nichts
  nicht suizidal
  früher|damals|vor_jahren|jahren ... geritzt|leben|sterben|umbringen|selbst* ... heute|jetzt|mittlerweile
  früher ... geritzt|verletzt ... narben|stolz
  nie|niemals sterben
  keine suizidgedanken|selbstmordgedanken|gedanken_an_suizid
  freundin|freund|tochter|sohn|schwester|bruder ritzt|verletzt sich
  schluss mit ihm|ihr|dem_rauchen|alkohol|dieser_beziehung
  angst .. op|narkose ... aufwach*
  konnte nicht mehr leben ... er|beerdigung
  er|sie konnte nicht mehr leben
`;
