import type { PhraseFile } from '../file';

/** Words for not wanting to live: said outright, and said around it. */
export const wishes: Pick<PhraseFile['phrases'], 'direct' | 'indirect'> = {
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
    @want|würde|will|möchte|wollte|nur|einfach .. tot
    bring|bringe .. mich|mi um
    nehme|nehm|nimm .. mir .. das|mein leben
    das leben nehmen|zu_nehmen|genommen .. ich|mir
    mir .. das|mein leben .. nehmen
    gedanke|gedanken|idee .. an|ans .. selbstmord|suizid|sterben
    denke|denk|dachte|gedacht .. an|ans|über .. selbstmord|suizid|sterben
    mir etwas|was|selbst_etwas|selbst_was antun|anzutun|anzutuen|angetan
    mir|selber|selbst das? leben nehmen
    wünschte|wünsche|wollte|wär .. ich .. tot|gestorben|mitgestorben|nicht_mehr_am_leben|nie_geboren
    bereue .. überlebt|dass_ich_lebe|aufgewacht
    überlebt .. bereue|leider
    nicht mehr .. am_leben|leben_müssen|zu_leben|leben_zu_müssen|existieren|lebte
    kein|keinen|null|keine bock|lust|kraft|willen|wille|lebenswillen|geduld .. mehr? .. leben|atmen|zu_leben|am_leben|dem_leben|existieren
    keinen? lebenswille*|lebensmut
    lebensmüde|lebensmued|suizidal|suizidgedanken|selbstmordgedanken|todeswunsch|suizidgefährdet
    weg vom|von_diesem|aus_dem leben
    schluss .. mit|machen .. leben|mir
    mach|mache|machen|setze .. dem|meinem|allem ein? ende .. mir|leben
    leben .. ein ende setzen|machen
    beende|beenden .. mein|mein_eigenes|dieses leben
    mein leben .. beenden|aus_ist|vorbei_ist|zu_ende|wegwerfen|endet
    hasse .. am leben|zu_leben|dass_ich_lebe
    herz .. stehen_bleibt|stehenbleibt|aufhört|aufhören
    das leben .. nicht|kaum .. mehr aus|aushalten|ertragen
    halt|halte .. das? leben .. nicht
    ich? bring|bringe es? zu ende .. mich|allein
    mein tod|tot_sein|totsein wäre|ist .. besser|lösung|erlösung
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
    nicht .. aufwache|aufwachen .. okay|ok|egal|recht|gut|schön
    nicht mehr aufwache|aufzuwachen|aufwachen
    morgen nicht aufwache|aufwachen|erwache
    einschlafen .. nicht_mehr|nie_mehr|nie_wieder|für_immer
    ohne mich .. besser|leichter|frei|glücklicher|ruhig|dran
    besser|leichter|erleichtert|glücklicher .. ohne_mich|wenn_es_mich_nicht|wenn_ich_nicht_mehr|wenn_ich_weg|wenn_ich_tot
    kein|keinen|keine grund|sinn|zukunft .. mehr? .. weiterzumachen|weiterleben|weiterzuleben|leben|mich|da_zu_sein|am_leben|lebe
    wozu|wofür|warum bin|lebe|soll ich .. noch|überhaupt .. da|hier|leben|lebe
    spurlos|einfach|nur verschwinden|weg
    verschwinden .. für_immer|spurlos
    aufhören .. zu existieren|sein|leben
    falle|fall|bin .. allen|euch|jedem|meinen|meiner .. zur? last
    nur .. hält mich .. noch? .. hier|am_leben
    nie geboren
    einfach weg|verschwinden .. tot|ende|für_immer
  `,
};
