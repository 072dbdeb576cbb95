import type { PhraseFile } from './file';

export const tr: PhraseFile = {
  language: 'tr',
  sets: {
    want: 'istiyorum istiyom istiyrum istiyoum istiyorm isterim isterdim istedim geliyor düşünüyorum dusunuyorum planlıyorum düşüncesi lazım gerek gerekiyor hakkediyorum çalıştım hazırım karar geçiyor diliyorum istemiştim',
    cause:
      'gülmekten utançtan açlıktan sıcaktan soğuktan yorgunluktan sıkıntıdan korkudan meraktan susuzluktan kıskançlıktan sevinçten uykusuzluktan heyecandan aşktan özlemden mutluluktan uykudan tatlılıktan kahkahadan sıkılmaktan gülerken utancımdan sinirden',
    other:
      'arkadaşım arkadaşımın kuzenim kardeşim abim ablam amcam teyzem dayım komşum komşumuz annem babam dedem ninem o öğretmenim oyuncu şarkıcı karakter birisi iş_arkadaşım oğlu kızı sevgilisi kahraman öğrenci adam',
    news: 'haber haberi haberde haberlerde film filmi filminde dizi dizide kitap kitabını kitabı belgesel makale yazı önleme istatistik oranları oranı gazete gazetede program araştırma saldırısı bombacısı timi squad konferans dükkanı intiharları',
    arm: 'kolumu kollarımı bileğimi bileklerimi bacağımı bacaklarımı kendimi damarlarımı vücudumu cildimi',
  },
  phrases: {
    direct: `
      ölmek|olmek|ölmeyi|ölmk|ölmeye .. @want
      öleyim|ölsem|ölebilsem|ölsek|ölseydim|ölmüş_olsam|ölmeliyim .. artık|keşke|de|kurtulsam|bari|daha|iyi|diyorum|kurtulurum
      keşke|bari|bir|artık ölsem|öleyim|ölseydim|ölebilsem|ölü_olsam
      ölü olmak|olsam .. @want|keşke|daha
      kendimi .. öldür*|asmak|asacağım|as*|vur*|yok_et*|boğ*|zehirle*
      kendi canıma|canımı .. kıy*|al*
      canıma kıy*|kast*
      intihar|intar .. et*|ed*|edicem|edecem|düşün*|geçiyor|eğilim*|giriş*|planl*|istiyorum|aklım*
      intihar .. düşün*|etmeyi|etmek
      ^ intihar $
      yaşamak|yasamak|yaşamk|yaşamaya .. istemiyorum|istemiyrum|istemiyom|istemem|istemiyorm|isteğim|gücüm|halim|değmez
      yaşamak|yaşamaktan|hayattan|yaşamayı|hayatımdan|bu_hayattan .. bıktım|yoruldum|usandım|nefret|sevmiyorum|hak_etmiyorum|biktim
      yaşamak .. için .. neden*|sebe*|gücüm|amac*|nedenim .. yok|kalmadı|bulam*|göremi*
      yaşama|hayatta .. isteğim|sebebim|nedenim|sevincim|kalmak_istemiyorum
      hayatıma|yaşamıma|ömrüme|hayatımı|yaşamımı|her_şeye .. son|bitir* .. ver*|istiyorum|mek?
      hayatımı|yaşamımı .. sonlandır*|bitir*
      yaşamıma|hayatıma son
      hayatın|yaşamanın|yaşamımın|hayatımın .. anlamı|bir_anlamı|amacı .. yok|kalmadı|ne
      hayat .. yaşamaya .. değmez|değmiyor
      yaşamayı hak_etmiyorum
      ölmeyi hak|bekliyorum|diliyorum
      ölüm* .. düşün* .. kendi|sürekli|hep|her
      sürekli|hep .. ölümü|ölmeyi .. düşün*
      beni öldür*|öldürün .. lütfen|biri|artık
      artık yaşamayayım|yaşamayım
      kalbim|kalbimin .. dursa|durmasını|dursun
      keşke .. kurtarmasalardı|kurtarılmasaydım|ölseydim|uyanmasaydım
      uyandığım .. için .. kızıyorum|üzülüyorum
      intihar fikri|düşüncesi|düşünceleri|planı
      var|yok olmayı|olmak .. bırakmak|istiyorum
      ölüm|ölmek bana? .. gibi .. geliyor
      yaşamaktansa|yasamaktansa öl*
      canıma kıy*
      ölümümü planl*
      ölmek|ölüp .. istiyorum|istiyom|istiyor|istyorum|isterdim|gideyim|kurtulsam|istiyordum
      ölsem .. de? kurtulsam|ciddiyim|artık
      yaşamak|yaşamayı|var_olmak|nefes_almak .. istemiyorum|istemiyom|istemem|beceremiyorum
      var olmak .. istemiyorum|yoruyor|yoruldum|ağır
      yaşamaktan|var_olmaktan|hayatta_olmaktan|hayattan .. yoruldum|bıktım|nefret|usandım
      hayata|hayatıma|canıma|yaşamıma .. son|kıymak|kıyacağım|kıysam|vermeyi|vermek
      intihar|ölümü|ölmeyi|kendimi_öldürmeyi .. düşünüyorum|düşüncesi|düşünceleri|aklımda|geçiyor|istiyorum|edeceğim|edicem
      kendimi .. öldürmeyi|öldürmek|öldüreceğim|asacağım|asıcam
      ölme|ölüm isteği* .. bırak*|var|geçmiyor
      gitmek .. istiyorum .. bu_dünyadan|bu_hayattan
      bu hayattan|dünyadan .. gitmek|gideyim|göçmek
      keşke|niye|neden .. kurtarmasal*|kurtardılar|çıkarmasal*
      kalbim .. dursa|dursun
      kendime .. bir_şey|zarar .. yapmaktan|yapacağım|vereceğim .. korkuyorum?
      ölü olmak
    `,
    indirect: `
      bensiz .. daha|mutlu|iyi|rahat|huzurlu
      ben|olmasam|yok_olsam .. olmasam|olmasaydım|ölsem|gitsem|yokken|olmazsam .. daha|mutlu|iyi|kimse|rahat|herkes|kurtul*
      ölsem|yok_olsam|olmasam|ölürsem|kaybolsam|gitsem .. kimse*|fark|umurunda|üzül*|umrunda
      kimse* .. özle*|üzül*|fark|umurunda|umrunda|ağla* .. ölsem|yokluğum*|gitsem|beni|ölürsem|olmasam|ölümü*
      bir_daha|hiç|asla|artık|daha .. uyanma*
      uyu* .. uyanma*
      uyanmak istemiyorum|istemem|istemiyom
      keşke .. doğma*|dünyaya_gelme*|var_olma*
      doğmasaydım|doğmamış
      sonsuza|ebediyen|sonsuz|sonsuza_dek|temelli .. uyu*|yok_ol* 
      yok olmak|olup|olsam|olayım .. @want|keşke|artık|gitmek
      kaybolmak|ortadan_kaybolmak .. sonsuza|bu_dünyadan|temelli|istiyorum_artık
      bu|şu dünyadan .. git*|ayrıl*|göç*|kaybol*|kurtul*|yok
      yük|yüküm .. herkese|aileme|onlara|oluyorum|ailem|sırtında
      herkese|aileme .. yük
      her_şey|her_şeyin|hepsi|bu_acı|herşey|acının .. bitsin|bitmesini|son_bulsun|sona_ersin
      dayanamıyorum|kaldıramıyorum|katlanamıyorum .. hayat*|yaşam*|ölmek|bitsin|elveda|hoşçakal*
      hayata|bu_hayata|yaşamaya .. dayanamıyorum|katlanamıyorum|devam_edemem|devam_edemiyorum|tahammül*
      neden|niye|niçin|ne_için .. yaşıyorum|yaşayayım|hayattayım|yaşamalıyım
      araba|kamyon|otobüs|tren|yıldırım .. çarpsa|ezse|çarpsın|ezsin
      tek|en_iyi .. çare|çözüm|kurtuluş|çıkış .. ölüm|ölmek|intihar
      ölüm .. kurtuluş|huzur|daha_iyi|rahatlık
      allahım|tanrım|allah .. canımı|beni .. al
      canımı al
      ölüp|gidip .. kurtul*
      yaşasam|ölsem .. ne .. fark
      bu dünyada .. yerim .. yok
      artık .. burada|hayatta .. olmak_istemiyorum
      benim|bensiz .. daha huzurlu|rahat|mutlu|iyi
      herkese yük*|yüküm
      hiç doğurmamalı*|doğmamalı*|doğmasaydım
      imreniyorum|özeniyorum .. ölü*|toprağın
      toprağın altında .. imren*
      kimseyi üzmeyeceğim
      silinip gid*
      gözümü açmak .. sebep|neden
      kamyon|araba|otobüs .. çarpsa
      yarın olmasam
      bakmadan geç*
      bensiz|ben_olmasam|ben_gitsem|yokluğum* .. daha_iyi|rahat*|mutlu|kolay
      daha iyi|rahat|mutlu .. bensiz|ben_olmasam|ben_ölsem
      yaşamak|devam_etmek|yaşamanın|devam_etmenin .. sebep|sebebim|anlam*|nedenim .. kalmadı|yok|göremiyorum|istemiyorum
      anlamını|sebep|sebebim|nedenim .. göremiyorum|kalmadı|yok .. yaşam*|devam
      neden|niye|niçin yaşıyorum|varım|hayattayım
      yok olmak|olup_gitmek istiyorum
      kaybolmak|kaybolup .. hiç_var_olmamış|sonsuza|gitmek
      uyanmamak|uyanmasam|uyanmamayı|uyanmayayım .. keşke|umarak|bir_daha|dua*|yarın|istiyorum
      uyuyup|yatıp .. uyanmamak|uyanmasam
      sabaha çıkmasam|çıkmayayım
      yük .. oldum|oluyorum|herkese|aileme|onlara
      kimse .. fark_etmez|özlemez|ağlamaz|üzülmez .. ölsem|yokluğum|gitsem|ben
      hiç doğmasaydım|doğmamış
    `,
    slang: `
      geber* .. istiyorum|gitsem|keşke|gideyim|artık
      kafama .. sık*
      kendimi .. sık*|vurucam|vuracam|asıcam|asacam|öldürücem|öldürcem|atıcam|atcam
      intar|intahar|intihr|intihat .. et*|edicem|ediyim|edecem
      köprüden|camdan|balkondan|çatıdan .. atla*|at*
      bileklerimi|damarlarımı .. kes*
      ölesim|gebresim|geberesim var|geliyor
      ölesim geliyor|var
      ölcem|ölücem|ölmek_istiyom|yaşamak_istemiyom|nalları_dikmek|tahtalıköy*
      yaşayasım yok|gelmiyor
      hayattan .. çıkış|istifa
      kms|unalive
    `,
    selfHarm: `
      kendime .. zarar|acı|işkence|eziyet|ceza .. ver*|çektir*|et*
      jilet*|bıçak*|falçata*|çakmak*|sigara* .. @arm|bileğim*|kolum*|bacağım*|vücud*|kendim*|tenim*
      yine|tekrar|gizlice|dün_gece|bazen|bilerek|sürekli .. @arm .. kes*|çiz*|yak*|jilet*
      @arm .. kes*|çiz*|jiletle*|yakıyorum|doğruyorum|faça*
      kendimi .. kes*|yaral*|yakıyorum|jiletle*|çiziyorum|döv*|cezalandır*|tırmal*
      kendini kesme|yaralama
      self_harm
      sigara .. söndür* .. kolum*|bileğim*|üzerim*|vücud*|elim*
      kafamı .. duvara .. vur*
      kolumu|bileğimi|bacağımı .. kestim|kesiyorum|çizdim|jilet*
      sigarayı .. tenime|koluma
      başımı|kafamı .. duvara
      jilet|jileti|falçata
      kendimi .. kanatana|tırmalıyorum|kesiyorum|yakıyorum
      kendime zarar|acı .. ver*
      acıyı hak
      kendime .. zarar .. vermek|veriyorum|verdim|vereceğim
      kendimi .. kestim|kesiyorum|keserim|yaktım|tokatlıyorum|yaraladım|ısır* .. yine|banyoda|bilerek|hata*?
      yine .. kestim|kestim_kendimi|jilet
      kollarımı|kolumu|bacağımı .. kestim|kesiyorum|tırnaklıyorum|ısırıyorum|jiletle* .. yine|kanay*|moraran*|bağır*?
      kolumu .. tırnaklıyorum|ısırıyorum|kesiyorum
      bilerek .. yaktım|kestim .. kendimi?
      kafamı .. duvara|duvarlara
      jilet .. çıkardım|bakıyorum|yoktu|elimde|kolum*
      yemiyorum .. kendime_ceza|ceza
      acıyı hak_ediyorum
    `,
    plan: `
      köprüden|çatıdan|balkondan|pencereden|camdan|binadan|damdan|uçurumdan|terastan|trenin_önüne|metronun|rayların|yüksekten|trenin|arabaların|boğazdan .. atla*|atmak|atacağım|atıyorum|atsam|atayım|yat*
      veda|intihar|elveda|ayrılık .. mektu*|notu*|mesaj*|video*
      mektubumu|mektuplarımı .. yaz* .. hap*|bitti|veda|ip|gid*
      hap*|ilaç* .. biriktir*|topla*|hepsini|iç*_hepsini|yuttum|yutacağım|yutmak|bir_kutu|avuç
      bir_kutu|avuç|hepsini|kutu_dolusu|bütün .. hap*|ilaç* .. 
      ip|ipi|silah*|urgan .. hazır*|aldım|boyn*|bağla*|kafam*|başım*
      aşırı doz
      bu|artık son .. gecem|günüm|mesajım|mektubum|sözlerim|gece|akşamım
      son gecem|günüm|mesajım|mektubum
      hoşçakal*|hoşça_kal*|elveda|allahaısmarladık .. herkes|dünya|sonsuza|hayat|son|affed*|anne|hakk*|acımasız|dostlar*|millet
      elveda dünya|hayat|herkese
      hakkınızı .. helal
      affedin .. beni|dayanamıyorum|gidiyorum|son|artık
      ben .. öldükten|gittikten|öldüğümde|gidince|ölünce|yokken .. sonra? .. bakın|ağlamayın|üzülmeyin|affedin|kedi*|unutmayın
      ölmek|ölümüm*|intihar|canıma .. plan*|tarih*|gün*|yol*|yöntem* .. belirle*|yap*|karar*|var|seç*|seçtim|bul*|araştır*
      öbür|diğer|başka .. dünyada|tarafta|hayatta .. görüş*|buluş*
      mektup .. çekmece*|herkese|veda|yazdım
      hapları|hap|ilaçları .. biriktirdim|yeterli|saydım
      bütün|tüm .. ilaçları|hapları .. içtim|yuttum
      bunu okuduğunuzda|okuduğunda
      elveda .. hepiniz|herkes|affedin
      ben yokken|yok_olunca|gidince|öldükten ... bak*
      son gecem .. içim|rahat|huzurlu
      köprünün|çatının|damın .. ortasındayım|kenarındayım|suya
      nasıl yapacağımı .. biliyorum
      arkamda .. bırakmayayım
      veda mektu*
      vedalaş* .. herkesle|cesaret|son_kez
      son gecem
      bu gece .. yapacağım|gidiyorum|bitecek|bitiriyorum .. hakkınızı|affed*|kızmayın|elveda|helal
      günü|tarihi .. belirledim|seçtim|koydum
      raylara|köprüden .. atlamak|atlayacağım
      sonsuza|ebediyen|temelli .. gidiyorum|gideceğim|gitsem
    `,
  },
  exceptions: `
    @cause .. öl*|geber*|olmek|yerin_dibine|bayıl*|yok_ol*
    öl* .. @cause
    ölmek|olmek istemiyorum|istemem|istemiyom|istemiyrum|istemedim
    öl* .. kork*|korkuyorum|korkusu
    kork* .. öl*
    @other ... intihar|öldürd*|astı|kıydı|öldü|canına|atladı|vefat
    @news ... intihar*|öl*|öldür*|kendini
    intihar* ... @news
    dinle*|şarkı*|izle*|albüm*|parça ... öl*|intihar*|elveda|veda|yok_ol*
    öl*|intihar*|elveda|veda ... şarkı*|dinle*|izle*|albüm*
    sana|uğruna|onun_için öl*
    parmağımı|saçımı|tırnağımı|yemek|mutfakta|tıraş|sebze|salata|soğan|kağıt .. kes*|yak*
    kes* .. saç*|parmağ*|yemek*
    erken|sabah|alarm*|geç .. uyanma*|uyanmak
    uyanmak istemiyorum .. erken|sabah_altıda|işe|okula
    yok|kaybol* .. tatil*|deniz*|dağ*|hafta_sonu
    tatil*|dağ*|orman*|deniz* .. kaybol*|yok_ol*
    bitsin .. toplantı|sınav*|okul|kış|savaş|hafta
    toplantı|sınav*|okul|kış|savaş|hafta|ders* .. bitsin|bitmesini
    atla* .. havuz*|paraşüt*|denize
    yaşamak istemiyorum .. bu_şehirde
    bu_şehirde|ailemle|burada|köyde|annemlerle yaşamak istemiyorum
    son gün* .. tatil*|okul*|iş*
    kahve*|yemek* .. olmek
    bu evde|odada|okulda|şehirde son gecem|gecemiz
    ölüyorum|öleceğim sandım|sandim
    kendime .. bir? şey? yapmam
    eskiden|lisede|yaşımda|yıl_önce|bir_zamanlar ... ölmek|yaşamak|keserdim|intihar ... şimdi|bugün|artık
    eskiden kendimi keserdim
    intihar düşüncem yok
    ölmek istemedim|istemiyorum
    yıldır kesmedim
    oyunda ... atladım|öldüm
    dedi|yazdı ... ölmek_istediğini|yaşamak_istemiyorum
    yaşamak istemiyorum dedi
    yok olmak istiyorum .. hafta|tatil
    bir|iki hafta yok olmak
  `,
};
