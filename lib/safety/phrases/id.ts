import type { PhraseFile } from './file';

export const id: PhraseFile = {
  language: 'id',
  sets: {
    want: 'ingin mau pengen pingin pgn pengin pengenn kepengen berniat niat berencana kepikiran mikir mikirin memikirkan terpikir berpikir mending lebih_baik rasanya_ingin pernah_mencoba coba mencoba harusnya kepingin mo akan bakal memutuskan',
    me: 'aku saya gue gw gua ku diriku aq diri_sendiri',
    no: 'tidak tak gak ga nggak ngga enggak gk g ndak ogah udah_ga sudah_tidak capek males malas',
    other:
      'teman temanku sahabatku kakakku adikku tetangga pamanku tanteku ayahku ibuku kakekku nenekku dia artis aktor tokoh sepupuku rekan seseorang anaknya penyanyi mereka orang_itu pacarnya guru kucingku anjingku',
    news: 'berita film artikel buku serial dokumenter novel pencegahan angka kasus statistik penelitian seminar podcast tingkat koran suicide_squad bom kampanye drama ledakan',
  },
  phrases: {
    direct: `
      @want .. mati|meninggal|mampus|modar|die|tewas
      @want .. bunuh_diri|bundir|gantung_diri|membunuh_diriku|bunuh_diriku
      @me .. bunuh_diri|bundir|gantung_diri
      bunuh_diri|bundir .. aja|saja|yuk|sekarang|malam_ini|deh
      membunuh|bunuh|habisi|menghabisi .. diriku|diri_sendiri|nyawaku
      ^ bunuh_diri|bundir $
      @no .. ingin|mau|pengen|sanggup|kuat|pantas|bisa|mo|layak|pengin .. hidup|hdup|idup|bertahan_hidup|bernapas
      @no .. mau|ingin|sanggup|kuat .. hidup
      capek|lelah|bosan|muak|cape|males|malas .. hidup|sama_hidup|dengan_hidup
      mengakhiri|akhiri|mengakhirinya|mengahiri|akhirin|sudahi|menyudahi .. hidup|hidupku|semuanya|nyawa|nyawaku|segalanya|hidup_ini
      alasan|arti|tujuan|semangat|gunanya|guna|makna|keinginan .. hidup|bertahan .. lagi|tidak|gak|ga|ada
      @no|kehilangan .. ada|punya|lihat .. alasan|arti|tujuan|gunanya|semangat|keinginan .. hidup|bertahan|ada
      kehilangan .. semangat|keinginan .. hidup
      untuk_apa|buat_apa|ngapain|kenapa .. hidup|aku_hidup|masih_hidup
      lebih_baik|mending|mendingan|enakan .. mati|aku_mati|gue_mati
      pantas|pantes|layak|seharusnya .. mati
      pikiran|keinginan .. bunuh_diri|mati|mengakhiri
      hidupku|hidup .. tak|tidak|gak|ga .. berarti|berguna|ada_artinya .. lagi
      semoga|andai|kalau_saja .. aku|gue|saya .. mati|cepat_mati
      jantungku|jantung .. berhenti
      mati|kematian .. seperti|kayak|rasanya .. liburan|istirahat|tenang
      menyesal .. masih hidup|bernapas|diselamatkan
      merencanakan .. kematianku|kematian|mati|bunuh_diri
      kecewa .. masih bernapas|hidup|bangun
      lebih|mending baik? mati
      gak|nggak|ga|gk|tidak mau|pengen|ingin .. idup|hidup
      pgn|pengen|pengin|pingin|ingin|mau mati|meninggal
      berhenti ada|eksis|hidup|bernapas
      mau|ingin|pengen|pengin|pingin|pgn|kepingin .. mati|mokad|modar|tidak_bernyawa|mengakhiri_hidup*|hidupku_selesai
      ingin .. sekali .. tidak bernyawa
      hidupku .. selesai|berakhir|usai .. ingin|mau
      ingin hidupku .. selesai|berakhir
      nggak|gak|ga|tidak|enggak|tak|gamau|ngga .. mau|pengen|ingin|kuat|sanggup|niat .. hidup|napas|bangun_lagi|bernapas|idup
      nggak .. pengen napas
      pikiran|kepikiran|memikirkan|terpikir|berpikir|kepikir .. bunuh|bundir|mati|mengakhiri|lompat .. diri|hidup|terus?
      mengakhiri|akhiri|mengakhirinya hidup*|hidup_ini|hidupku|semua_ini
      keinginan|hasrat|niat mati|bunuh_diri|mengakhiri
      nyesel|menyesal|kenapa .. diselamat*|masih_ada|masih_hidup|selamat
      benci .. masih .. hidup|ada
      jantungku .. berhenti .. malam_ini|saja
      dicabut .. nyawa*|nyawaku
      capek|lelah|muak|bosan .. hidup|jadi_ada|bernapas
      bernapas|hidup .. capek|lelah
      berbuat nekat .. karena|tidak|sudah
      mending mati
    `,
    indirect: `
      tanpa .. aku|diriku|gue|saya|ku .. lebih|bahagia|baik
      lebih|bahagia|senang .. baik|bahagia|mudah|tenang .. tanpa|kalau|jika .. aku|saya|gue|gw .. mati|tidak|gak|hilang|pergi
      lebih .. baik|bahagia|senang .. tanpa|tanpaku aku|saya|gue|kehadiranku|diriku
      tidur .. dan|selamanya|tidak|gak|nggak|tak|ga .. pernah|bangun|terbangun|lagi
      tidur selamanya
      @no|jangan .. pernah|usah|mau|ingin|akan .. bangun .. lagi|selamanya|besok
      @no .. bangun lagi
      andai|harusnya|seandainya|seharusnya|kalau_saja|menyesal .. tidak|gak|tak|pernah|nggak|ga .. lahir|dilahirkan|ada|terlahir
      tidak|gak|nggak|tak|ga .. pernah .. lahir|dilahirkan|terlahir
      @want .. menghilang|lenyap|hilang|musnah|pergi_selamanya|meninggalkan_dunia|berhenti_ada
      menghilang|lenyap|hilang|pergi .. selamanya|dari_dunia|dari_bumi|dari_muka
      tidak|gak|nggak|tak|ga|siapa .. ada|akan|bakal|yang .. peduli|sadar|merindukan|kehilangan|nangis|menangis|sedih .. aku|kalau|jika|mati
      kalau|jika .. aku|gue|saya .. mati|hilang|tidak_ada|pergi .. peduli|sadar|siapa|semua|lebih
      beban .. bagi|buat|untuk|semua|keluarga|orang
      aku|gue|saya .. cuma|hanya|jadi .. beban
      @no .. kuat|sanggup|tahan .. lagi .. hidup|mati|akhir|selamat_tinggal
      ingin|mau|pengen|semoga .. semua|semuanya|rasa_sakit|ini .. berakhir|selesai|berhenti
      semoga|andai .. ditabrak|tertabrak|kesamber|disambar
      ditabrak .. mobil|truk|kereta .. aja|saja|mati
      satu-satunya|jalan|solusi .. keluar|terbaik|satu-satunya .. mati|kematian
      kematian .. kelegaan|jalan|damai|lebih_baik
      tuhan|ya_allah .. ambil|cabut .. nyawaku|aku
      cabut nyawa|nyawaku
      hidup .. mati .. sama_saja|gak_ada_bedanya
      meninggalkan|tinggalkan .. dunia_ini
      tak|tidak .. ada .. tempat .. dunia
      lebih tenang|bahagia|enteng .. tanpa_aku|sama_neneknya
      cuma|hanya|jadi beban
      nggak|tidak usah|perlu melahirkan
      iri .. kubur|mati|tenang
      pengen|ingin lenyap|hilang|menghilang
      merepotkan siapa
      alasan .. buka mata
      truk|mobil|kereta .. nabrak|menabrak aku
      nggak|tidak kuat ... khawatir_lagi
      tidur .. tanpa_aku|selamanya|nggak_bangun
      tanpa aku|tanpaku|nggak_ada_aku .. bahagia|baik|lega|enak|lebih
      lebih .. baik|bahagia|lega .. tanpaku|tanpa_aku|kalau_aku_nggak_ada|kalau_aku_mati
      lega .. kalau .. aku .. nggak_ada|mati|pergi
      nggak|tidak|ga|gak .. ada|lihat|nemu .. alasan|gunanya|tujuan|artinya .. hidup|bertahan|lagi
      buat apa .. aku|hidup|lama
      menghilang|ngilang|lenyap|hilang .. selamanya|dunia|selama_lamanya
      ^ aku? ingin|pengen|mau menghilang|lenyap $
      nggak|gak|tidak|ga .. bangun|bangun_lagi .. besok|lagi|semoga|berharap|ikhlas
      berharap nggak|tidak bangun
      beban .. buat|bagi|untuk .. semua|keluarga|anak*|orang_tua|mereka
      nggak .. usah|pernah .. dilahirkan|lahir
      nggak ada .. yang .. nyari|kehilangan|sedih .. kalau|aku
    `,
    slang: `
      mokad|modyar|mampus_aja|isdet|metong|koit
      @want .. mokad|koit|isdet|metong|modar|ngilang|log_out|unalive
      bundir|bundirr|bunddir|bunuhdiri|bnuh_diri
      pen mati|bundir|mokad
      pgn mati|bundir|ngilang
      logout|log_out dari .. dunia|hidup|bumi
      mati aja|ajalah|saja gue|gw|aku|deh|lah|rasanya|yuk
      iris|potong|sayat nadi|urat_nadi
      gantung diri
      kms
      gk|ga|gak mau idup|hdup|hidup
    `,
    selfHarm: `
      nyilet|silet|menyilet|menyayat|sayat|nyayat|mengiris|iris|ngiris|melukai|lukai|menyakiti|nyakitin|menggores|gores|membakar|menyundut|sundut|mencakar|cakar|memukul|potong|ngelukain .. tangan|tanganku|lenganku|lengan|diri|diriku|pergelangan|nadi|paha|pahaku|kulit|badan|nadiku
      self_harm|selfharm|barcode_tangan|barkode|selfharming
      barcode .. tangan|tanganku
      cutter|silet|pisau|rokok .. tangan|tanganku|lengan|kulit|pergelangan
      menyakiti|nyakitin|melukai|lukai|nyiksa|menyiksa diri|diriku
      membenturkan|benturin .. kepala .. tembok|dinding
      nyilet|sayat|menyayat|sayatan
      kusundut|sundut .. kulit*|rokok
      kepala* .. tembok
      silet .. kusimpan|casing|tangan
      cakar diri .. berdarah
      nyakitin|melukai|menyakiti diri .. sendiri?|malam|jebol
      pantas sakit
      nyakitin|nyakiti|menyakiti|lukai|melukai|nyayat|sayat|menyayat|mukul .. diri|diriku|tangan|lengan|sendiri|paha|kepala
      nyakitin diri .. sendiri|lagi|tiap
      nyayat .. tangan|lagi|lengan
      self harm|selfharm
      sayatan|garis_baru|silet .. tangan|paha|lengan|keliatan|kelihatan|rok|jaket
      gigit lengan|tangan .. biru|teriak|berdarah
      nyakar .. lengan|tangan .. berdarah
      jedotin|benturin .. kepala
      sengaja .. melukai|nyakitin|luka* .. diri|biar?
      silet|cutter .. tangan|belum|pahaku|laci|megang
      nggak makan .. ngehukum|hukum
    `,
    plan: `
      loncat|lompat|terjun|melompat|menjatuhkan_diri|lompat_aja .. dari|ke|di .. jembatan|gedung|atap|lantai|balkon|jendela|sungai|jurang|rel|depan_kereta|apartemen|rooftop
      menabrakkan .. diri
      surat|pesan|catatan .. perpisahan|terakhir|bunuh_diri|wasiat
      kumpulin|kumpulkan|kukumpulkan|minum|telan|menelan|beli|ngumpulin|menimbun|nenggak|mengumpulkan|simpan .. obat_tidur|racun|semua_obat|banyak_obat|obatnya|pil|baygon|obat_sebanyak|obat
      tali .. sudah|beli|siap|leher|gantung
      overdosis|od_obat
      ini .. malam|hari|pesan|kata|surat|postingan .. terakhirku|terakhir
      malam|hari|pesan terakhirku
      selamat_tinggal|selamat_jalan|goodbye .. semua|semuanya|dunia|selamanya|ibu|teman|maafkan
      maafkan|maafin .. aku|gue ... selamat_tinggal|terakhir|pergi|gak_kuat|tidak_kuat
      kalau|jika|setelah|kalo .. aku .. sudah|udah|telah .. tiada|pergi|mati|gak_ada .. tolong|jaga|jangan|titip
      rencana|cara|tanggal .. bunuh_diri|mati|mengakhiri|kematianku
      sampai jumpa .. kehidupan|alam|akhirat
      surat .. laci|masing|perpisahan|wasiat
      obat|obatnya|pil .. kukumpulkan|kumpulin|cukup|terkumpul
      obat .. kutelan|kuminum|ditelan .. semua?
      semua obat
      kalau|saat .. baca ini ... nggak_ada|tidak_ada|pergi
      selamat tinggal .. semua*|semuanya|maafkan
      titip .. kalau_aku .. pergi|nggak_ada
      malam terakhirku
      di jembatan|atap|rooftop .. airnya|lompat|berdiri
      setelah aku mati|pergi
      surat perpisahan*|pamit
      pamit .. nyali|dari_dunia
      selamat tinggal .. semua|jangan|ibu|maaf*
      malam ini .. aku .. lakukan|pergi|selesai|akhiri .. maaf*|selamanya
      aku pergi .. selamanya|dari_dunia
      pengen|ingin|mau .. lompat|loncat .. rel|kereta|jembatan|gedung
      lihat rel .. lompat
    `,
  },
  exceptions: `
    setengah mati
    malu|panas|ketawa|ngakak|capek|laper|lapar|kedinginan|bosen|kenyang|takut|gugup|dingin|haus|ngantuk|lelah|cape|tertawa|seru .. mati|mampus
    mau mati .. rasanya .. kaki|panas|capek
    kaki|kakiku|perutku|kepala|kepalaku|punggungku .. mau mati
    @no .. mau|ingin|pengen|siap .. mati|meninggal
    belum .. mau|siap|ingin .. mati
    takut|khawatir|cemas .. mati|meninggal|kematian
    mati gaya|lampu|listrik|rasa|suri|kutu|lemas|-matian
    hp|hpku|laptop|lampu|baterai|listrik|mesin .. mati
    @other ... bunuh_diri|bundir|meninggal|mati|gantung_diri
    bunuh_diri|bundir .. tahun_lalu|dia|temanku
    @news ... bunuh_diri|mati|bundir|gantung_diri|kematian
    bunuh_diri|bundir ... @news
    lagu|dengerin|nonton|dengar|mendengarkan|nyanyi|album ... mati|bunuh|selamat_tinggal|menghilang
    potong|iris|gores .. rambut|kuku|sayur|bawang|kertas|jari|kue
    masak|dapur|jari|jariku|rambut .. iris|teriris|potong|gores
    bangun .. pagi|subuh|kesiangan
    minum obat .. flu|batuk|demam|sakit_kepala|dokter
    hilang|menghilang .. liburan|gunung|pantai|beberapa_hari|weekend
    mau|ingin .. semua .. selesai .. tugas|kerjaan|ujian|rapat
    tugas|ujian|rapat|kerjaan|kelas .. berakhir|selesai
    lompat|loncat|terjun .. kolam|trampolin|payung|bungee
    hidup .. di_kota_ini|sama_mertua|di_sini|sama_orang_tua
    selamat_tinggal .. liburan|kantor|sekolah|musim
    tetangga|teman|anak|sepupu|artis ... gantung_diri|bunuh_diri
    hari ini cepat selesai
    kukira|kirain|kupikir .. mau mati
    nggak|gak|tidak akan .. nyakitin|menyakiti
    dulu|waktu_sma|waktu_remaja|remaja ... mati|hidup|nyilet|nyayat|bunuh_diri ... sekarang|kini|hari_ini
    tahun nggak|tidak|gak nyayat|self_harm
    nggak|tidak|gak kepikiran|berpikir|mikir bunuh diri|mati
    bukan|bukannya .. mau|ingin|pengen mati
    murid|teman*|adik|sahabat* .. bilang|chat|ngomong|katanya .. mau_mati|nggak_mau_hidup|bunuh_diri
    obat tidur sesuai|resep
  `,
};
