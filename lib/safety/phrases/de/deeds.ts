import type { PhraseFile } from '../file';

/** Words for doing it: slang, self-harm, plans and goodbyes. */
export const deeds: Pick<PhraseFile['phrases'], 'slang' | 'selfHarm' | 'plan'> = {
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
    mir .. wehtun|weh_tun|wehzutun
    verletze|verletz|verletzen|zu_verletzen .. mich .. selbst|selber|wieder|wenn
    mich .. zu verletzen|schneiden|ritzen
    mich .. im_bad|wieder|heimlich|gestern|heute .. geschnitten|verletzt|geritzt
    schneide|schneid mich
    beiß|beiße|beisse .. mir|mich .. arm|hand|blutig|schrei*
    mir .. absichtlich|selbst .. verbrüht|verbrannt|weh|gebrochen|geschlagen
    kopf .. gegen .. wand|fliesen|tür|mauer
    haut auf|blutig .. kratz*
    kratze|kratz .. mir .. haut|arme|blutig
    rückfall .. arm|klinge|geschnitten|geritzt
    wieder geritzt|geschnitten|selbstverletzt
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
    abschiedsbrief*
    verabschiedet .. mich .. mut|fehlt|nur_noch
    heute|diese|heut nacht .. mach|gehe|tue|bring|ist_es_soweit|zu_ende .. ich?
    weiß|weiss jetzt? wie .. wann
    denk|denke|überlege .. ans? springen|zu_springen
  `,
};
