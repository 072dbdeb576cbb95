import type { PhraseFile } from './file';

export const de: PhraseFile = {
  language: 'de',
  sets: {
    want: 'will möchte moechte möcht wollte würde wuerde werde könnte koennte wünschte wünsche wollen willl darüber daran überlege hoffe lieber müsste sollte plane versucht denke versuche muss kann_nur bereit gedanken mag vorhabe',
    die: 'sterben verrecken krepieren draufgehen sterbn tot_sein nicht_mehr_leben tod_sein',
    kill: 'umbringen umzubringen töten toeten erhängen aufhängen erschießen erschiessen umbring wegmachen vergiften ertränken killen auslöschen abmurksen umbirngen umbrigen umgebracht aufzuhängen zu_töten wegschmeißen_vor_den_zug abknallen vor_den_zug_werfen',
    part: 'arm arme armen unterarm pulsadern handgelenk handgelenke beine beinen oberschenkel haut adern bein',
    cause:
      'lachen langeweile scham peinlichkeit hunger durst hitze kälte angst müdigkeit neugier lachkrampf liebe neid aufregung freude sehnsucht erschöpfung fremdscham kaelte glück',
    other:
      'onkel tante cousin cousine freund freundin bruder schwester nachbar nachbarin vater mutter opa oma sohn tochter kollege kollegin er sie mitschüler mann frau hauptfigur jemand sänger schauspieler lehrer',
    news: 'artikel bericht nachrichten zeitung film buch serie roman doku dokumentation radio prävention suizidprävention rate raten statistik squad podcast vortrag reportage beitrag fernsehen hotline anschlag',
  },
  phrases: {
    direct: `
      @want .. @die
      ich .. sterben will|möchte|wollte
      @want .. mich .. @kill
      mich|mir .. @kill
      bring|bringe|häng|hänge|erschieß|erschieße|töte|vergifte|kille|knall .. mich um|auf|ab|selbst|heute|bald|noch_um
      mich selbst|selber töten|umbringen|zu_töten
      ich wär|wäre|bin|wünschte .. am_liebsten|lieber|besser|ich_wäre tot|tod|gestorben
      @want|wünschte|wär|wäre|am_liebsten .. tot sein|wäre|zu_sein
      ich|am_liebsten wär|wäre .. tot|tod
      nicht|nich|nichmehr|net|nimmer mehr? .. leben|lebn|existieren|weiterleben|weitermachen_mit_dem_leben|am_leben_sein .. will|möchte|kann|mag|wollen|können?
      @want|kann|will|mag|möchte .. nicht|nich|nichmehr|nimmer|net .. leben|lebn|existieren|weiterleben|am_leben|hier_sein|da_sein|auf_dieser_welt_sein
      will|möchte|kann nichmehr|nich_mehr|nicht_mehr|nimmer .. leben|lebn|weiterleben
      kein|keine|keinen .. lust|grund|willen|kraft|sinn|lebenswillen|lebensmut|bock .. leben|weiterleben|lebens|weiterzuleben|am_leben|zu_leben
      lebenswillen|lebensmut|lebenslust|lebensmüde|lebensmuede|todessehnsucht|todeswunsch|sterbewunsch
      suizidgedanken|selbstmordgedanken|suizidal|suizidale|selbstmordgefährdet|suizidgefährdet|suizidabsichten|suizidversuch|selbstmordversuch
      ich|mein|mir|mich ... selbstmord|suizid|selbsttötung|freitod|selbstmrd|selbsmord
      ^ selbstmord|suizid $
      an|über selbstmord|suizid|den_tod|meinen_tod .. denke|gedacht|nachdenke
      mein|meinem|dem|diesem|meinen leben|dasein|elend|ganzen .. ein_ende|beenden|ende_setzen|ende_machen|nehmen|schluss
      mir .. das_leben .. nehmen|nehme|zu_nehmen
      beende|beenden mein|dieses|das leben
      schluss|ende .. mit .. allem|leben .. machen
      schluss machen .. mit .. leben|allem
      müde|satt|leid .. zu_leben|leben|das_leben|dieses_leben|lebens
      leben .. nicht|nichts .. mehr? .. lebenswert|wert
      leben .. hat|ergibt|macht .. keinen .. sinn
      verdiene .. zu? sterben|tod|nicht_zu_leben
      ohne_mich|nicht_mehr leben|weiterleben können
      am_liebsten|lieber|besser .. tot
      gedanke|gedanken .. an .. tod|sterben
      schluss zu? machen .. endgültig|für_immer
      sterben|tod|tot_sein klingt|wirkt|scheint
      lieber tot
      nicht mehr? erleben will|möchte|werde
      mir .. etwas|was an|anzutun tun?|zu_tun?
      nicht sicher vor|mit mir
      plane meinen tod
      hör|höre|hoere|aufhört|aufhören .. herz
      mein herz .. aufhört|stehen_bleibt|stehenbleibt
    `,
    indirect: `
      besser|glücklicher|leichter|froh|einfacher|bessser|erleichtert .. dran? .. ohne mich
      ohne mich .. besser|glücklicher|leichter|gut|froh|einfacher|gut_dran|schöner
      besser|glücklicher|leichter|froh .. wenn ich .. tot|weg|nicht_mehr|nicht|verschwunden|gestorben .. wäre|da|gäbe|bin|lebte?
      wenn .. mich|es_mich .. nicht|nie .. gäbe|gegeben|mehr_gäbe
      wenn ich .. tot|weg|nicht_mehr_da|verschwunden .. bin|wäre
      nicht|nie|nimmer|nie_wieder|nich .. mehr|wieder .. aufwachen|aufwache|aufgewacht|wach_werden|erwachen|aufzuwachen
      einschlafen|einschlaf|schlafen .. und|für .. immer|nie|nicht .. aufwachen|wieder|mehr|aufwachen?
      nie|nicht .. geboren
      nie .. auf_die_welt_gekommen|existiert|zur_welt
      keiner|niemand|keinen|niemanden|kein_mensch .. würde|wird|würd|wuerde .. vermissen|merken|bemerken|trauern|auffallen|kümmern|weinen|stören
      niemand|keiner .. mich .. vermissen
      @want .. verschwinden|nicht_mehr_existieren|nicht_mehr_sein|nicht_mehr_da_sein|weg_sein|für_immer_schlafen|ewig_schlafen|für_immer_weg|mich_auflösen|nicht_mehr_hier_sein
      für_immer|einfach verschwinden|weg_sein|einschlafen|gehen_können
      ich .. last|belastung|bürde|ballast .. für .. alle|familie|andere|euch|meine
      ich .. nur|bloß .. eine? last|belastung|ballast
      kann|halte|halt|pack|ertrage|schaff .. nicht|es_nicht|das_nicht|dieses_leben_nicht .. mehr .. leben|sterben|tot|ende|vorbei|lebwohl
      ertrage|ertrag|halte .. das|dieses leben nicht
      @want|soll|hoffe|wünschte .. dass? .. alles|es|schmerz|das .. aufhört|vorbei|endet|zu_ende|ende
      alles .. soll .. ende|enden|aufhören|vorbei
      sehe|seh|hab|habe|finde|gibt .. keinen|keine|kein .. sinn|grund|ausweg|zukunft .. mehr|leben|am_leben|weiter*|hier
      wozu|warum|wofür .. noch|überhaupt .. leben|lebe|weiterleben|da|weitermachen
      auto|lkw|bus|zug|laster|blitz .. mich .. überfährt|erfasst|überfahren|trifft|überrollt
      egal .. ob .. ich .. lebe|sterbe|tot|weiterlebe
      einziger|einzige|bester .. ausweg|lösung .. tod|sterben
      tod .. erlösung|erleichterung|ausweg|besser
      auf dieser welt .. nichts|keinen_platz|nicht_mehr_sein
      gott .. hol|nimm mich|erlöse
      endlich .. ruhe|frieden .. für_immer|ewig
      nicht mehr da sein .. will|möchte|wollte
      klotz am bein
      zur last .. hört|falle|fall
      nichts mehr .. hält|halten
      ohne mich .. am_tisch|friedlich|zuhause|zu_hause ... friedlich|ruhig|besser
      kein|keinen platz für mich .. welt
      nie auf die_welt
      endgültige ruhe
      alle würden aufatmen
      wofür|wozu .. aufwachen|augen|aufstehen ... noch|öffnen|überhaupt
      auto .. erwischt|überfährt .. mich
    `,
    slang: `
      kugel|strick .. geben|geb|gib|gebe|nehmen
      geb|gebe|gib|geben .. mir .. kugel|strick|schuss
      gebe|geb|verpass mir|mich .. die kugel
      häng|hänge|knall|bring|spreng|schmeiß|schmeiss|werf .. mich .. auf|ab|weg|um|zug|gleise|brücke
      baumel|baumeln .. strick|mich
      @want .. verrecken|krepieren|abkratzen|draufgehen|den_löffel_abgeben|ins_gras_beißen
      wann .. darf|kann .. ich .. sterben|verrecken
      bock .. mehr? auf .. leben|mein_leben|dieses_leben
      kein|null|keine bock|lust .. auf|zu leben|dieses_leben|mein_leben|leben
      kms|unalive
      lebn|leebn nich|nicht mehr
      will nich|nimmer|nicht|net mehr lebn|leben
      ritz|ritze
      löffel .. abgeben
      pulsadern .. aufschneiden|auf|aufgeschnitten
      abnippeln|abkratzen .. will|möchte
    `,
    selfHarm: `
      ritze|ritz|geritzt|ritzen|ritzte|ritzt
      mich|mir .. selbst|selber|wieder|absichtlich|in|am|an .. schneide|schneiden|verletze|verletzen|verletzt|geschnitten|verbrenne|verbrennen|weh|wehtun|verbrannt|kratze|schlage|bestrafe
      schneide|schneid|verletze|verletz|verbrenne|verbrenn|kratze|schlage|hasse_und|schlitze|verbrüh* mich|mir .. selbst|selber|absichtlich|arm|arme|beine|unterarm|in_den|wieder|feuerzeug|klinge|damit
      tu|tue|füge|fuege .. mir .. weh|selbst|schmerzen|schaden
      @part .. auf|ein? .. geschnitten|schneide|aufgeschnitten|aufschneiden|ritze|aufgeritzt|geschlitzt|verbrannt
      schneide|schnitt|geschnitten|schneiden .. in .. @part
      selbstverletz*|selbst_verletz*|svv|self_harm|selbstverletzendes|autoaggress*
      zigaretten|zigarette|kippen|kippe|feuerzeug .. auf|an|am .. @part|mir|mich
      klinge|rasierklinge|messer .. @part|haut
      wunden|narben .. selbst|zugefügt
      klinge|rasierklinge|ritze|ritz|geritzt|schneide_mich
      mich .. geschnitten ... arm|wieder|vorhin
      verbrenne|verbrenn mich .. feuerzeug|zigarette|spüre|spüren
      kopf gegen die wand
      kratze|kratz mich .. blutig|auf
      druck .. mir wehzutun|weh_zu_tun
      mir selbst|selber .. weh|wehzutun|wehtun|verletzt
    `,
    plan: `
      springe|spring|springen|werfe|werf|werfen|stürze|stürzen|schmeiße|schmeiß|lege|legen .. vom|von|aus|vor|auf .. brücke|dach|fenster|zug|balkon|hochhaus|gleise|schienen|bahn|turm|klippe|s-bahn|lkw|auto
      vom|von|vor|aus|auf .. brücke|dach|fenster|zug|balkon|hochhaus|gleise|schienen|turm|klippe|bahn|s-bahn|lkw .. springe|springen|werfen|stürzen|schmeißen|legen|zu_springen|gesprungen|werfe
      abschiedsbrief|abschiedsbriefe|abschiedsbrif|abschieds_brief
      tabletten|pillen|schlaftabletten|medikamente .. bereit|gesammelt|genug|gehortet|schlucken|geschluckt|alle|nehmen|griffbereit|auf_einmal
      genug|alle|gesammelt|sammle|habe|schlucke|nehme|packung|überdosis .. tabletten|pillen|schlaftabletten|medikamente .. schlucken|gesammelt|genommen|auf_einmal|bereit
      überdosis|ueberdosis
      strick|seil .. gekauft|bereit|liegt|geknüpft|besorgt|um_den_hals
      das|dies|heute .. ist|wird .. mein|meine letzter|letzte|letztes abend|nacht|tag|nachricht|brief|post
      mein|meine letzter|letzte abend|nacht|tag|nachricht|post .. hier|leben|welt|erden|lebt_wohl
      lebt|leb wohl
      lebewohl|machts_gut .. welt|alle|für_immer|mama|papa|ihr
      machts|macht_es gut .. alle|ihr|welt ... letzte|verzeih*|nicht_mehr
      verzeiht|verzeih mir .. kann|ich|alles ... nicht_mehr|gehe|letzte|lebt
      wenn ich nicht_mehr_da|tot|weg|gegangen bin .. kümmert|bitte|weint|vergesst|passt
      ich .. weiß|weiss|habe|hab|plane .. wie|wann|plan|termin|datum .. sterben|umbringe|mache|umbringen|sterbe|beende
      auf .. wiedersehen .. grausame .. welt
      tschüss|ciao .. grausame|welt|für_immer
      im nächsten leben .. sehen|wieder
      wir sehen uns .. nächsten_leben|jenseits|drüben
      testament .. geschrieben .. pillen|ende|bereit
      letzten willen
      brief|briefe|abschiedsbrief .. geschrieben|liegen|schrank|für_jeden
      tabletten .. abgezählt|gesammelt|beisammen|aufgespart|gehortet
      alles|alle_tabletten geschluckt|genommen
      wenn ihr|du das|dies|diese_zeilen lest|liest
      meine|die_meine letzte nachricht|letzter_abend|letzte_nacht|letzter_tag
      kümmert|kümmer|passt .. um|auf .. wenn ich_nicht_mehr|ich_weg|ich_tot|ich_gehe
      verzeiht mir
      macht_s|machts gut .. ihr|alle ... nichts_dafür|lieben
      brücke .. hoch|springen|geländer|gesprungen
      ins wasser .. gehen|gehe
      wer mich findet
      abschiedsvideo|abschiedsbrief*
      motor .. an|läuft ... garage
      garage ... motor
      falschen seite .. geländer?
    `,
  },
  exceptions: `
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
  `,
};
