import type { PhraseFile } from './file';

export const pl: PhraseFile = {
  language: 'pl',
  sets: {
    want: 'chcę chce hce chciałabym chciałbym chciałam chciałem wolę wolałbym wolałabym myślę pragnę ochotę zamierzam planuję postanowiłem postanowiłam próbowałam próbowałem muszę powinnam powinienem marzę zaraz pójdę idę może',
    die: 'umrzeć zdechnąć umierać zdychać umrzec nie_żyć umżeć umszeć skonać zginąć umrzedź',
    kill: 'zabić powiesić zastrzelić otruć utopić zajebać zabic wykończyć zadźgać ukatrupić odstrzelić pochlastać unicestwić',
    part: 'ręce rękę nadgarstki żyły uda nogi przedramię przedramiona skórę udo rękach ramię nadgarstek',
    cause:
      'śmiechu wstydu głodu nudów zimna gorąca strachu zazdrości miłości ciekawości zmęczenia pragnienia szczęścia tęsknoty żenady upału przerażenia',
    other:
      'kolega koleżanka przyjaciel przyjaciółka brat siostra wujek ciocia kuzyn kuzynka sąsiad sąsiadka ojciec mama tata babcia dziadek on ona syn córka aktor piosenkarz bohater ktoś mąż nauczyciel znajomy chłopak',
    news: 'artykuł film filmie serial książkę książka książce wiadomościach wiadomości dokument reportaż zapobieganiu zapobieganie statystyki wykład podcast gazecie prewencja profilaktyka legion programie badania młodzieży zamach',
  },
  phrases: {
    direct: `
      @want .. @die
      @want .. się .. @kill
      się @kill
      @kill się
      zabiję|powieszę|zajebię|zajebie|zabije|otruję|zastrzelę|zabijam się|siebie
      odebrać|odbiorę|odbierać .. sobie .. życie
      nie|nei .. chcę|chce|hce|mam_siły|mogę|chciałabym|umiem|potrafię|warto|mam_ochoty|mam_po_co .. żyć|zyc|istnieć|życ|zyć
      nie chce mi się .. żyć|zyc
      żyć .. nie|mi_się_nie .. chcę|chce|mogę
      nie|bez|brak .. powodu|sensu|siły|chęci|celu|po_co|woli .. żyć|życia|zyc
      myśli|mysli|próba|próbę|tendencje|skłonności|list samobójcz*|samobojcz*
      samobójcz* .. myśli|mam|próba
      myślę|mysle|myśleć|mam|planuję|popełnię|popełnić|chcę|ja|moje ... samobój*|samoboj*
      ^ samobójstwo|samobojstwo $
      skończyć|kończyć|skończę|zakończyć|kończę .. ze_sobą|z_życiem|życie|z_tym_wszystkim|z_tym_życiem|swoje_życie|to_wszystko
      ze_sobą|z_sobą skończyć|skończę
      targnąć|targnę .. życie
      mam|mieć dość|dosyć .. życia|tego_życia
      zmęczona|zmęczony .. życiem
      życie .. nie .. ma|jest|warte .. sensu
      lepiej|wolę|wolałabym|wolałbym|chciałabym|chciałbym .. nie_żyć|być_martwa|być_martwy|umrzeć|martwa|martwy|żebym_umarła|żebym_umarł
      zasługuję .. na_śmierć|żeby_umrzeć|umrzeć
      obym|żebym .. umarł|umarła|zdechł|zdechła|zginął|zginęła
      nie_chcę|nie_chce być|istnieć .. żywa|tu|na_tym_świecie
      boga|proszę|modlę .. śmierć
      śmierć .. wydaje|jest .. jedynym|wyjściem|ulgą|ratunkiem
      żałuję .. odratowali|uratowali|przeżyłem|przeżyłam
      życie .. nie chcę .. go|żyć
      umrzeć|umżeć|umrzec .. chcę|chciałbym|chciałabym|chciał_bym|chciała_bym
      chcę|chciałbym|chciałabym|chciał_bym|chciała_bym|wolę|wolałbym|wolałabym .. umrzeć|umżeć|nie_żyć|nie_istnieć|zniknąć_na_zawsze
      serce .. stanęło|przestało|zatrzymało
      planuję .. śmierć
      chcę|chce|chciałbym|chciałabym|chciałem|chciałam .. żeby|aby .. moje? .. życie .. skończyło|zgasło|minęło
      żeby moje życie .. skończyło
      nie .. chcę|chce|pragnę|umiem|mogę|chciałbym .. żyć|istnieć|dożyć|dalej_żyć
      chcę|chce|wolę|wolałbym|wolałabym nie .. żyć|istnieć
      myślę|myśli|myślałam|myślałem|myślenie .. o .. samobójstw*|zabiciu_się|odebraniu_sobie|żeby_się_zabić
      odebrać|odbiorę|odebraniu|odbierze|odebrania sobie życi*
      odebraniu|odebrania .. sobie życia
      myśli samobójcz*|rezygnacyjne
      z .. życiem|sobą .. skończyć|kończę|koniec
      skończyć z .. sobą|życiem|tym_wszystkim_raz_na_zawsze
      nie .. skończyć raz_na_zawsze
      żałuję .. że .. przeżył*|uratowal*|odratowal*|nie_wyszedł|nie_udał*
      pozwól*|pozwoli|dajcie .. umrzeć
      żeby .. serce .. stanęło|przestało
      mam dość życia|istnienia|bycia
      zmęczona|zmęczony życiem|istnieniem|byciem
      lepiej .. nie_żyć|martwy|martwa|umrzeć
    `,
    indirect: `
      beze|bez mnie .. lepiej|szczęśliw*|łatwiej|lżej
      lepiej|szczęśliw*|łatwiej|lżej .. beze|bez mnie
      lepiej|szczęśliw* .. gdybym|gdyby_mnie|jak|jeśli .. nie|zniknę|umrę|zniknął|zniknęła|umarła|umarł
      gdyby mnie nie było
      nie|nigdy|juz_nie .. obudzić|obudziła|obudził|obudzę|budzić|wstać_nigdy
      zasnąć .. na_zawsze|na_wieki|nie|nigdy
      nie|nigdy .. urodziła|urodził|urodzić|istniała|istniał
      nikt|nikomu .. tęsknił|tęskniłby|zauważy|zauważyłby|zapłacze|płakał|brakować|obchodzi|zauważył|brakowało .. 
      @want .. zniknąć|nie_istnieć|przestać_istnieć|nie_być|odejść_z_tego_świata|przepaść|odejść_na_zawsze
      zniknąć .. na_zawsze|z_tego_świata|z_powierzchni
      przestać istnieć|żyć|oddychać
      jestem .. ciężarem|obciążeniem|zbędna|zbędny|kulą_u_nogi .. dla|rodziny|wszystkich|rodziców
      jestem .. tylko ciężarem
      ciężarem .. dla .. wszystkich|rodziny|rodziców|was
      chcę|niech|żeby .. wszystko|to|ból .. skończyło|skończy|przestało|ustało
      nie .. widzę|mam|ma .. sensu|powodu|przyszłości|wyjścia .. żyć|życia|życiu|dalej|istnieć|tym_życiu
      po_co|dlaczego .. żyję|żyć|istnieję
      samochód|auto|ciężarówka|pociąg|piorun .. mnie .. przejechał|potrącił|uderzył|zabił|trafił
      wszystko_jedno|obojętne .. czy .. żyję|umrę
      jedyne|jedynym|najlepsze .. wyjście|wyjściem|rozwiązanie* .. śmierć|umrzeć|samobój*
      śmierć .. ulg*|wyzwolenie|ukojenie|wybawienie
      nie .. dam|mogę|wytrzymam .. już|dłużej .. żyć|życia|tego_życia|żegnajcie
      boże .. zabierz mnie
      nie ma .. miejsca .. mnie|świecie
      lżej|lepiej|łatwiej .. beze_mnie|bez_mnie|kiedy_nie_będzie|jak_mnie_nie
      kulą u nogi
      ciężarem dla|wszystkich
      nie powinnam|powinienem był* .. urodzić
      zazdroszczę .. leży|zmarłym|umarłym|spokojnie
      nie ma dla_mnie miejsca
      chciałbym|chciałabym|chcę zniknąć
      po co .. budzić|wstawać|żyć
      zmęczyło .. istnienie|życie
      przestanę być .. problemem|ciężarem
      nic już? przede_mną
      beze mnie .. lepiej|lżej|łatwiej|spokój|odetchną
      lepiej|lżej|ulżyło|ulży|łatwiej|odetchną .. beze_mnie|jak_mnie_nie_będzie|gdyby_mnie_nie_było|gdybym_przestał|gdybym_umarł*|gdybym_znikn*
      nie .. widzę|mam|znajduję .. sensu|powodu|po_co|przyszłości .. życia|żyć|dalej|być|istnieć
      po co .. żyję|żyć|istnieję|tu_jestem
      zniknąć .. na_zawsze|ze_świata|całkiem|na_dobre|raz
      chcę zniknąć $
      nie .. obudzę|obudzić|obudziła|obudził|budzić .. jutro|się_już|rano|nadzieją|więcej
      nadzieją .. że .. nie_obudzę|się_nie_obudzę
      przestać .. istnieć|być|żyć
      ciężarem|ciężar|kłopotem dla|na .. wszystkich|rodziny|dzieci|bliskich|matki|mamy|nich
      nikt .. tęsknił|zauważył|zauważyłby|płakał .. mnie|po_mnie|gdyby*
      nigdy .. się_nie_urodzi*|nie_urodził*
    `,
    slang: `
      zajebać|zajebe|zajebie|zajebię|pochlastać|pochlastam|zabije|zajebac się|sie
      strzelić|strzelę|palnąć .. sobie .. łeb|głowę
      w łeb .. sobie|strzelić|strzelę
      chcę|chce|hce zdechnąć|zdechnac|zdechnonć|umżeć|umrzec|kojfnąć|kopnąć_w_kalendarz
      podciąć|podetnę|ciąć|poderżnąć|podcinam .. żyły
      wyhuśtać|odjebać|zahuśtać|huśtnąć .. się
      kms|unalive
      nie_chce_mi_sie|niechce|nie_hce|niechcę żyć|zyc|życ
      rzucić|rzucę|pójść|idę|skoczę .. pod pociąg|tramwaj
      pożegnać_się_z_życiem|wylogować_się_z_życia
      wyskoczyć|wyskoczę .. okna|balkonu
    `,
    selfHarm: `
      tnę|pocięłam|pociąłem|ciąć|pociąć|okaleczam|okaleczać|przypalam|ranię|kaleczę|krzywdzę|cięłam|ciąłem|drapię|biję|okaleczyłam|przypalać|tne|pocielam|karzę|podpalam|skrzywdzić się|siebie|sobie|sie
      się|sobie .. tnę|pocięłam|pociąłem|ciąć|pociąć|okaleczam|przypalam|ranię|okaleczać|samookaleczam
      tnę|pocięłam|pociąłem|ciąć|przypalam|tne|przecięłam|pokroiłam .. @part
      samookalecz*|autoagresj*|self_harm|samouszkodz*
      żyletk*|nóż|nożem|zapalniczk*|papieros* .. @part|się|skór*|siebie
      zadaję|zadawać|robię .. sobie .. ból|krzywdę|rany
      robię sobie krzywdę
      żyletka|żyletkę|żyletki
      przypalam|przypalałam|przypalałem .. skórę|się|papierosem
      pocięte|pocięty ręce|ramiona|uda
      drapię się .. krwi
      ranienia|raniłam|ranić|okaleczam|okaleczanie|samookalecz* się?
      tnę|tne|cięłam|ciąłem|pocięłam|pociąłem się|sie
      głową .. ścianę|mur
      zasłużyłam|zasłużyłem na ból
      się .. pocięłam|pociąłem|tnę|cięłam|ciąłem|pociąć|okaleczam|samookaleczam|ranię
      znów|znowu|zaczęłam|zacząłem się .. tnę|ciąć|pociął*|pocięł*|okaleczać
      robię|zrobić|zrobię|robiłam .. sobie .. krzywdę
      sobie .. krzywdę|żyletk*|rany|ból
      gryzę .. się|ręce|palce .. krwi|ręce|rękę
      walę|biję|tłukę .. pięścią|głową|się .. ścianę|mur|siebie|głowie
      przypal* .. sobie|się|skórę
      żyletk* .. piórniku|szufladzie|znowu|skór*|ręk*|kupił*
      bez cięcia .. dzisiaj|wczoraj|dziś
      głodzę się .. ukarać|karać|kara
      paznokcie .. krew|krwi
      samookalecz*|samouszkodz*|autoagresj*
    `,
    plan: `
      skoczę|skoczyć|skakać|rzucę|rzucić|wyskoczę|wyskoczyć .. z|pod|ze|przez .. mostu|dachu|pociąg|okna|balkonu|wieżowca|metro|budynku|auto|piętra|okno|tory
      list|listy|wiadomość|notatkę .. pożegnaln*|samobójcz*
      pożegnaln* .. list*|wiadomość
      uzbierałem|uzbierałam|wezmę|łyknę|połknę|nałykam|połknęłam|kupiłam|kupiłem|garść|mam|dość|wszystkie|opakowanie|odłożyłam .. tabletki|tabletek|leki|leków|proszki|proszków|nasenne|pigułki
      tabletki|leki|proszki .. przygotowane|uzbierane|wszystkie|czekają|gotowe|nasenne
      kupiłam|kupiłem|mam|przygotowałam|przygotowałem .. sznur|linę|pętlę|pistolet
      sznur|lina|pętla .. gotow*|szyi|czeka
      przedawk*
      to .. moja|mój|moje .. ostatnia|ostatni|ostatnie .. noc|dzień|wiadomość|wieczór|list|wpis
      mój|moja|moje ostatni|ostatnia|ostatnie noc|wieczór|dzień|list|słowa|wpis|wiadomość
      żegnajcie|żegnaj|zegnajcie .. wszyscy|świecie|okrutny|na_zawsze|kochani|mamo|przepraszam|życie
      przepraszam|wybaczcie ... żegnajcie|odchodzę|ostatni*|nie_daję_rady|to_koniec|koniec
      kiedy|gdy|jak .. mnie .. nie_będzie|zabraknie .. zaopiekujcie|nie_płaczcie|pamiętajcie|wybaczcie
      plan|wiem|zaplanowałam|zaplanowałem|data|datę .. jak|kiedy|na? .. umrę|się_zabić|samobój*|zabiję|śmierć|umrzeć
      zobaczymy .. się .. innym|drugim|następnym .. życiu|świecie|stronie
      listy|list .. szufladzie|dzieci|pożegnalny|każdego
      tabletki|leki|proszki .. uzbierał*|odłożył*|wystarczy|policzone
      połknąłem|połknęłam|łyknąłem|łyknęłam|wziąłem|wzięłam .. wszystko|wszystkie
      kiedy|gdy .. przeczytacie|przeczytasz
      żegnajcie|żegnaj .. wybaczcie|wszyscy|dobrzy
      zaopiekujcie|zajmijcie|zaopiekuj ... zabraknie|nie_będzie|odejdę
      ostatni|ostatnia wieczór|noc .. dobrze|spokój|mój
      wiadukcie|moście|dachu .. stoję|dół|skoczyć|pociągi
      mojej śmierci ... kłopot*|nikt|długi
      pożegnałem|pożegnałam się .. ze_wszystkimi
      list|listy pożegnaln*
      pożegnał* .. się .. wszystkimi .. odwagi|teraz
      ostatnia|ostatni noc|wieczór|dzień .. dzięki_za_wszystko|przepraszam
      moja ostatnia noc
      myślę .. żeby|o .. rzucić_się|skoku
      patrzę na tory|most .. myślę|skoczyć|spokojniej
      dziś|dzisiaj|jutro .. w_nocy|wieczorem .. to_zrobię|odchodzę|koniec
      odchodzę|odejdę|odejść .. na_zawsze|z_tego_świata|stąd_na_zawsze|z_życia
      żegnajcie|żegnaj .. kochał*|wina|wszyscy|przepraszam
    `,
  },
  exceptions: `
    umrzeć|umieram|umrę|umierać|umarłam|umarłem|zdychać|zdycham|zdechnąć|skonać|spalić|spłonąć|umierałam .. ze|z|od .. @cause
    nie chcę|chce|zamierzam|hce .. umrzeć|umierać
    boję|bać|strach|lęk|obawiam|przeraża .. śmierci|umrzeć|śmierć|umrę|umierania
    na śmierć
    @other ... samobój*|zabił*|powiesił*|odebrał*|umarł*|zmarł*|się_zabić
    samobój* ... @other
    @news ... samobój*|śmierć|śmierci|zabi*|umrzeć|przedawk*|samookalecz*
    samobój*|samookalecz*|przedawk* ... @news
    słucham|piosenk*|utwór|album|obejrzeliśmy|oglądam|obejrzałam|śpiewam|czytam ... umrzeć|samobój*|żegnaj*|zniknąć|śmierć|zabić
    palec|włosy|paznokcie|gotowani*|kuchni|papierem|cebul*|goleni*|piekarnik*|grzywk* .. tnę|ciąć|pocięłam|pociąłem|przypal*|obci*
    tnę|ciąć|pocięłam|pociąłem|przypal* .. palec|włosy|paznokcie|gotowani*|papierem|grzywk*|obiad|warzywa
    nie .. obudzić|obudziła|obudzę|obudził .. dziecka|nikogo|wcześnie|rano_na|na_czas
    zniknąć .. góry|wakacje|weekend|kilka_dni|tydzień|las
    skoczyć|skoczę|skakać .. basen*|spadochron*|wody|bungee|sklepu|radości
    skończył* .. zebranie|wojna|zima|sesja|tydzień|egzaminy
    zebranie|wojna|zima|sesja|egzaminy .. skończył*
    nie chcę|chce żyć .. w_tym_mieście|z_rodzicami|tutaj
    zabiłbym|zabiłabym za
    żegnaj* .. wakacje|szkoło|lato
    mama|tata|ojciec|babcia|dziecko .. nie .. obudzi|obudził|obudziła ... narkozy|operacji
    narkozy ... nie obudzi
    nic sobie nie zrobię
    serce mi stanęło .. jak|gdy|kiedy
    kiedyś|dawniej|lat_temu|lata_temu ... zabić|umrzeć|żyć|cięłam|ciąłem ... dziś|dzisiaj|teraz
    kiedyś się .. cięłam|ciąłem .. dzisiaj|dziś|teraz
    nie mam myśli samobójcz*
    nigdy nie chciał* umrzeć
    bez myśli o śmierci|samobójstw*
    napisał*|powiedział* .. że .. nie chce żyć
    powiedział*|napisał* .. że chce umrzeć
  `,
};
