import type { PhraseFile } from './file';

export const sv: PhraseFile = {
  language: 'sv',
  sets: {
    want: 'vill ville önskar ska tänker tänkt kommer hoppas funderar borde försökt försökte längtar planerar skulle vil orkar vela väljer',
    part: 'armar armen arm armarna handleder handlederna lår låren ben benen huden handleden',
    cause:
      'skratt skam tristess hunger törst kyla värme nervositet trötthet nyfikenhet kärlek avund leda lycka skrattar pinsamhet hetta längtan skämskudde asgarv',
    other:
      'kusin vän väninna kompis bror syster farbror moster granne pappa mamma farfar morfar mormor farmor kollega han hon son dotter klasskompis artist huvudpersonen någon skådespelare man pojkvän lärare',
    news: 'artikel film filmen serie serien bok boken nyheterna nyheter dokumentär prevention suicidprevention självmordsprevention podd statistik föreläsning tidningen rapport program squad unga bombare attentat',
  },
  phrases: {
    direct: `
      jag @want .. dö|döö|död|do|dogg
      @want bara? dö|döö
      ta|tar|tagit|ta_mitt .. livet|liv .. mig|mitt|av_mig
      ta|tar mitt liv
      ta livet av mig
      livet av mig
      @want .. inte|ej|int|aldrig|inte_längre .. leva|lva|finnas|existera|vara_vid_liv|vara_här|leva_mer|finnas_till
      orkar|ids|klarar|pallar inte|ej|int .. leva|lva|finnas|livet|existera|vara_vid_liv
      inte .. leva .. längre|mer|vill
      döda|hänga|skjuta|dränka|förgifta|avsluta .. mig|mig_själv
      dödar|hänger|skjuter|dränker mig .. själv|nu|snart|ikväll
      självmord|suicid|självmordet|sjalvmord .. begå|tänker|tankar|planer|vill|försök
      jag|min|mina|mig ... självmord*|suicid*|sjalvmord*
      ^ självmord $
      självmordstankar|självmordsbenägen|självmordstanke|dödslängtan|dödsönskan|suicidal|livstrött|självmordsförsök|självmordsplaner
      avsluta|göra_slut|sätta_punkt|sätta_stopp|slut .. mitt|livet|med_allt|på_mitt .. liv?
      göra|gör slut .. på .. allt|livet|mig|mitt
      ingen|inget|inga .. anledning|mening|lust|vilja|skäl|ork .. leva|livet|att_leva|finnas
      trött|less|utless .. på .. livet|att_leva|leva|existera
      livet .. inte .. värt|mening
      önskar|vill .. var|vore|vara död
      hellre|bättre .. död|dö
      förtjänar .. att_dö|döden|inte_att_leva|dö
      tänker|fantiserar .. på|om att_dö|döden|min_död|självmord
      avsluta .. livet|liv
      hjärta .. sluta .. slå
      överlevde .. ångrar|tyvärr
      sluta .. finnas|existera|leva|andas
      inte .. vara människa
      bort från livet
      besviken|arg|ledsen .. att .. jag? vaknade
      inte bli femtio|fyrtio|trettio|tjugo|gammal
      hellre död|dö
      planerar .. min? död|dö
      vill|ville .. jag .. dö|sluta_leva|inte_leva|vara_död|ta_mitt_liv|bort_från_livet
      @want .. vara|va död|vid_liv_längre|borta_från_livet
      ta|tar livet|live av mig
      vill|orkar|kan|tänker|önskar .. inte .. leva|finnas|existera|levde|vara_vid_liv|vakna
      önskade|önskar .. att .. jag .. inte levde|fanns|var_död|vore_död
      önskar jag vore|var död|borta
      tänker|funderar|tankar|tankarna|tänkt .. på|kring .. självmord|suicid*|att_dö|ta_mitt_liv
      självmordstank*|suicidtank*|suicidal|självmordsbenägen|dödslängtan|dödsönskan
      hatar .. att_vara|att_jag vid_liv|lever
      livslust|livslusten|livsvilja .. borta|slut|ingen|noll
      ingen|borta livslust|livslusten
      avsluta .. mitt|allt? .. liv
      trött på att leva|finnas|existera
      död .. hellre|vore_bättre
      synd|tråkigt att de hann|räddade|hittade
      hjärtat .. stanna|stannade|slutade
      kan inte leva med det_här|mig_själv|skulden|skammen
      ta mitt liv
    `,
    indirect: `
      bättre|lyckligare|gladare|lättare .. utan mig
      utan mig .. bättre|lyckligare|lättare
      bättre|lyckligare|lättare .. om jag .. inte|dog|var_död|försvann|aldrig
      aldrig|inte|slippa .. vakna|vaknade|vaknar .. 
      somna .. för_alltid|in|aldrig|och_inte .. alltid|vakna|evigt|för_gott
      sova .. för_alltid|för_evigt
      aldrig .. fötts|född|blivit_född|funnits|existerat
      ingen .. sakna|saknar|märka|bry|märker|gråta|sörja|bryr .. mig|om|sig|dog|försvann
      @want .. försvinna|sluta_existera|inte_finnas|upphöra|slippa_finnas|slippa_leva|lämna_jorden|lämna_världen|slippa_livet
      försvinna .. för_alltid|för_gott|från_jorden|från_världen|härifrån_för_alltid
      sluta existera|leva|andas
      är .. bara_en|en börda|belastning .. för
      börda|belastning .. för .. alla|familj|andra|dem|mina
      vill|önskar|hoppas .. allt|det|smärtan .. ska|skulle|bara .. ta_slut|sluta|vara_över|upphöra
      ser|finns|har .. ingen|inget|inte .. mening|anledning|poäng|framtid .. leva|livet|längre|fortsätta|mer
      varför|vad .. lever|leva|finnas|finns_jag
      bil|lastbil|buss|tåg .. kör|körde|träffa .. på|över mig
      spelar_ingen_roll|skiter_i .. om .. lever|dör
      enda|bästa .. utväg|utvägen|lösning* .. döden|dö|självmord
      döden .. lättnad|befrielse|utväg
      orkar|klarar .. inte .. mer|längre .. livet|leva|dö|farväl|hejdå
      om .. jag .. dog|försvann|dör .. ingen|märka
      inte .. finnas .. längre|mer|till
      ingen plats .. världen
      lugnare|bättre|lättare .. när_jag_är_borta|utan_mig
      en belastning|börda
      borde aldrig .. fötts|född
      avundsjuk .. de_döda|döda
      slipper ni mig
      varför öppna ögonen|vakna
      vill försvinna .. så|för_alltid|ingen
      somna och slippa|aldrig
      bussen|bilen|tåget .. kör på mig ... okej|bra
      bättre|lättade|lättare|lugnare .. utan_mig|om_jag_var_borta|om_jag_inte_fanns|om_jag_dog
      inte .. vaknar|vaknade|vakna .. imorgon|mer|igen|någonsin|hopp
      hopp om att inte vakna
      ser|finns|har|hittar .. ingen|inget|inga|nån .. mening|skäl|anledning|framtid .. leva|fortsätta|vidare|livet|kvar
      varför lever|finns jag
      vill .. försvinna|sluta_finnas|sluta_existera
      försvinna .. för_alltid|för_gott|spårlöst|från_jorden
      ingen .. skulle|kommer .. sakna|märka .. mig?
      till besvär|last|börda för .. alla|barnen|familjen|dem
      aldrig .. fötts|född
    `,
    slang: `
      kola vippen|av
      vill|ska kola|trilla_av_pinn|dra_till_sällare_jaktmarker
      kms|unalive
      skjuta|skjuter|kula|blåsa .. skallen|huvudet|pannan
      skära|skär .. upp .. handleder*|pulsåd*
      hänga|hänger mig
      ta|tar kål på mig_själv
      ta kål på mig själv
      vill ba|bara dö|försvinna
      orkar int|inte lev*|liv*
      hoppa|hoppar .. framför .. tåg*
      checka ut .. livet
      e .. less .. livet
    `,
    selfHarm: `
      skär|skära|skurit|skar|rispar|bränner|brännt|bränt|bränna|skadar|skada|rispa|river|slår|straffar mig|mig_själv
      skär|skära|skurit|skar|rispar|bränner .. @part
      självskad*|självskadebeteende|själv_skad*|self_harm|selfharm
      gör|göra|gjort .. mig själv .. illa
      göra|gör mig illa .. själv|för_att_känna|med_flit
      rakblad|kniv|tändare|cigarett* .. @part|mig_själv|huden
      skar mig .. igen|armen|handleden|kuratorn
      bränner mig .. tändare*|cigarett*
      rakblad|rakbladet
      slår mig själv
      river|klöser upp? .. såren|blods
      utan självskada|självskadebeteende|att_skada_mig
      ont så .. gör det själv
      skar|skär|skada|skadar|skadade|brände|bränner|klöser|river .. jag? mig .. själv|igen|toan|armen|flit|ikväll|badrummet
      skar jag mig
      skada|göra_illa mig .. själv|igen|så_mycket
      skadar mig .. igen|själv
      skurit mig .. igen
      dunkar|bankar|slår .. huvudet .. i|mot väggen
      biter .. mig|läppen .. armen|blod|blått|hårt
      river|klöser .. upp|armarna .. såren|blods
      med flit .. brände|skar
      brände mig med flit
      självskad*
      rakblad* .. handled|mobilskalet|fram|låda|huden
      utan att skära .. ikväll|igår|igen
      slå sönder mina? händer
    `,
    plan: `
      hoppa|hoppar|kasta|kastar|slänga .. från|framför|ut|av|ner .. bro|bron|tak|taket|tåg|tåget|fönstret|balkong|balkongen|tunnelbana*|hus|huset|bil
      avskedsbrev|avskedsbrevet|självmordsbrev|avskedsmeddelande|avsked_brev
      samlat|sparat|tar|ta|svälja|svalt|tog|köpt|har|alla|tillräckligt|burk .. tabletter|piller|sömntabletter|sömnpiller|mediciner|tabletterna|pillren
      tabletter|piller|sömntabletter .. redo|samlat|tillräckligt|alla|sparade|framme
      rep|repet|snara|snaran|pistol .. köpt|redo|hals|halsen|färdig
      köpt .. rep|snara|rakblad
      överdos*
      detta|det_här|ikväll|det .. är|blir .. min|mitt .. sista .. natt|dag|kväll|meddelande|inlägg|brev
      min|mitt sista natt|kväll|dag|meddelande|inlägg|brev|ord
      farväl|hejdå|adjö .. alla|världen|grymma|för_alltid|mamma|vänner|familj|förlåt
      förlåt .. mig|alla|mamma ... farväl|orkar_inte|sista|hejdå|inte_mer
      när jag .. är_borta|är_död|inte_finns|dött .. ta_hand|gråt|glöm|förlåt
      vet|plan|planerat|bestämt .. hur|när|datum|för .. dö|ta_livet|självmord|min_död|göra_det_slut
      ses .. nästa_liv|andra_sidan
      brev|breven .. barnen|alla|byrån|avsked
      sparat ihop|undan .. tabletter|piller
      tog|svalde alltihop|alla_tabletter|allting
      när ni|du läser .. här|detta
      farväl .. alla|förlåt
      ta hand om .. när_jag .. borta|inte|död
      sista kväll|natt .. rädd|lugn|min
      står på bron|taket|räcket
      efter min död
      vet jag hur|när .. jag ska göra
      avskedsbrev*
      tagit|tar|sagt farväl|adjö av|till alla .. modet|vågar
      farväl .. alla|fel|er
      i natt .. gör|går|avslutar jag .. det|förlåt|arga
      bestämt|valt .. dag|datum .. lugn|skönt
      sista gång .. röst*|hörde|kramade .. farväl?
    `,
  },
  exceptions: `
    dö|dör|dog|död|dödde|döden .. av .. @cause
    inte dö
    vill|ville inte dö
    rädd|rädsla|ångest_för|skräck|fruktar|oroar .. för|att .. dö|döden|dör
    skrattade|skrattar|skratta ihjäl|mig
    @other ... självmord*|livet|suicid*|hängde|dog|sitt_liv|död
    självmord*|suicid* ... @other
    @news ... självmord*|suicid*|dö|död*|överdos*|självskad*|livet_av
    självmord*|suicid*|självskad*|överdos* ... @news
    lyssnar|låt|låten|album|såg|kollar|sjunger|sett ... dö|död*|självmord*|suicid*|farväl|försvinna|leva
    finger|fingret|håret|naglar*|mat|laga*|papper|raka*|ugnen|solen|tungan|lök|lugg* .. skär|skar|skära|skurit|bränner|bränt|brände
    skär|skar|skurit|bränner|bränt|brände|slår .. finger|fingret|håret|matlag*|lagade|papper|solen|tungan|ugnen|rakade
    inte|slippa .. vakna .. tidigt|för_tidigt|före|av_larmet
    försvinna .. semester|skogen|fjällen|helgen|dagar
    hoppa|hoppar .. bassäng*|vattnet|sjön|fallskärm*|sängen|i_poolen
    ta_slut|över .. möte*|vinter*|kriget|tenta*|veckan
    möte*|vinter*|kriget|tenta*|veckan .. ta_slut|över
    vill inte .. leva .. i_den_här_staden|med_mina_föräldrar|här
    dödstrött
    farväl|hejdå .. sommaren|kollegor|jobbet|semestern
    mamma|pappa|chefen|frun|mannen|brorsan .. döda|dödar|dödade mig
    trodde .. jag .. skulle dö
    han|hon vill dö
    osthyvel*|kniven|brödet|löken ... skar
    skar .. tummen|fingret|mig_i_tummen|mig_i_fingret
    mig inget illa
    suicidprevention*|självmordsprevention*
    år_sedan|förr|som_ung|hösten|då ... leva|dö|skar|självmord ... nu|idag|hösten
    förr skar jag
    inga|ingen självmordstankar|självmordstanke|tankar .. skada?
    år utan att skära|skada
    velat|ville aldrig|inte .. dö
    har aldrig velat dö
    skrev|sa|sade att .. hon|han .. vill dö
    skar mig .. osthyvel*|kniven|papper*|köket
  `,
};
