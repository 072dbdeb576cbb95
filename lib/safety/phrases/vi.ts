import type { PhraseFile } from './file';

/** Found with and without tone marks: both are typed. */
export const vi: PhraseFile = {
  language: 'vi',
  sets: {
    want: 'muốn ước định sắp chỉ_muốn cần thèm quyết_định ước_gì giá_như thà đang_nghĩ nghĩ_đến có_ý hay_là mún mong tính',
    self: 'tôi tao mình em con tớ anh chị t cháu bản_thân tui mik',
    other:
      'bạn_tôi bạn_em bạn_mình anh_ấy cô_ấy nó chú bác cậu hàng_xóm đồng_nghiệp diễn_viên ca_sĩ nhân_vật ông bà bố_nó người_quen thằng chị_họ anh_họ người_ta ai_đó con_chó con_mèo',
    news: 'phim báo tin bài_báo phòng_chống phòng_tránh sách truyện tỷ_lệ tỉ_lệ nghiên_cứu vụ chương_trình hội_thảo thời_sự biệt_đội tài_liệu podcast tiểu_thuyết',
  },
  phrases: {
    direct: `
      @want .. chết|chet|chít|die|chếc .. 
      @want .. tự_tử|tự_sát|tự_vẫn|tự_kết_liễu|quyên_sinh
      tự tử|sát|vẫn|vận .. cho_xong|đi|thôi|đây|chết
      @self .. tự_tử|tự_sát|tự_vẫn
      nghĩ .. đến|về|tới|chuyện .. tự_tử|tự_sát|cái_chết|chết_đi
      ý định|nghĩ tự_tử|tự_sát
      ^ tự_tử|tự_sát $
      không|chẳng|ko|k|hok|chả|hông|khong|đéo|kg|hong|chán .. muốn|thiết|thể|còn_muốn|mún|đáng|cần|xứng .. sống|tồn_tại|song
      không|chẳng|ko|chả .. thiết sống
      kết_thúc|chấm_dứt|kết_liễu|từ_bỏ|kết_thuc .. cuộc_đời|cuộc_sống|đời|mạng_sống|sự_sống|sinh_mạng|tất_cả|mọi_thứ|bản_thân
      không|chẳng|ko|chả|còn|mất .. lý_do|lí_do|ý_nghĩa|động_lực|ý_chí|gì .. để sống|tồn_tại|tiếp_tục
      sống .. không|chẳng|làm|để|ko .. ý_nghĩa|làm_gì|gì_nữa|nghĩa_lý|nổi_nữa|được_nữa|nghĩa
      chán|mệt|mệt_mỏi .. sống|đời|cuộc_sống_này .. quá|rồi|nữa|lắm|này|với
      thà .. chết
      chết .. cho|quách|đi|là .. xong|rồi|hết|nhẹ|sướng|giải_thoát|rảnh
      giết .. tôi_đi|bản_thân|chính_mình|mình
      đáng|nên .. chết .. đi|hơn
      tôi|mình|em|tao|con .. nên|đáng chết
      mong|ước|xin .. tim .. ngừng|đừng_đập
      chết nghe|giống|như .. nghỉ|nhẹ
      tiếc .. được|vì .. cứu
      sống là .. cực_hình|địa_ngục|tra_tấn
      muốn|mún|mun|chỉ_muốn .. ngừng|thôi .. tồn_tại|thở|sống
      mún|mun|muon chết|chet
      thà chết
      chọn ngày chết
      muốn|thèm|ước|giá_mà .. chết .. thôi|đi|được|quách|đêm_nay|cho_xong|luôn
      không|hết|chẳng|chả .. muốn|thiết|còn_muốn .. sống|tồn_tại|thở|ở_lại|sống_tiếp|dậy
      không phải .. sống tiếp
      nghĩ .. tới|đến|về|cách .. tự_tử|tự_sát|chuyện_chết|tự_kết_liễu|tự_kết_thúc|chuyện_tự_tử
      tự|kết thúc|kết_liễu .. đời|cuộc_đời .. mình|này|tôi|em
      tự kết thúc|kết_liễu
      chán|mệt .. sống .. rồi|quá|lắm
      chỉ có nước chết
      ước gì|mong .. tim|trái_tim .. ngừng
      hối hận|tiếc .. được_cứu|còn_sống
      thà .. chết .. sướng|hơn|còn
      chết .. là|cho .. hết_khổ|xong|nhẹ
      sợ .. làm_liều|chính_mình .. không_muốn|sống
      muốn lao xuống
    `,
    indirect: `
      không|ko|chẳng .. có .. @self .. thì|mọi_người|gia_đình|ai|sẽ .. hơn|tốt|hạnh_phúc|nhẹ|vui|khổ
      hơn|tốt|hạnh_phúc|vui|nhẹ .. nếu|khi .. không .. có|còn .. @self
      @self .. biến_mất|chết|mất|không_còn .. không|chẳng|ai|mọi_người .. ai|quan_tâm|nhớ|buồn|hay|hơn|biết
      biến mất .. mãi_mãi|khỏi|thế_giới|cuộc_đời|vĩnh_viễn|đời
      @want .. biến_mất|tan_biến|không_tồn_tại|ngủ_mãi|ngủ_luôn|rời_khỏi_thế_giới|rời_xa_thế_giới
      ngủ .. không|mãi|chẳng|đừng|luôn|khỏi .. bao_giờ|tỉnh|dậy|thức
      không|đừng|chẳng|khỏi|ko .. tỉnh|thức|dậy .. lại|dậy|nữa
      chưa|đừng|không|ko .. từng|được|bao_giờ|nên .. sinh_ra|có_mặt|tồn_tại|chào_đời|sinh
      giá_như|ước|ước_gì .. không|đừng|chưa .. sinh_ra
      gánh_nặng|của_nợ|kẻ_thừa|vô_dụng|đồ_bỏ .. của|cho|với .. gia_đình|mọi_người|bố_mẹ|tất_cả|cha_mẹ|người|ba_mẹ
      @self .. là|chỉ_là .. gánh_nặng
      không|chẳng|chả .. ai .. quan_tâm|nhớ|buồn|khóc|cần .. nếu|chết|biến|@self
      sống|chịu .. không|hết .. nổi|được .. nữa
      không|ko .. thể|chịu .. nổi|tiếp_tục|sống .. nữa|cuộc_sống
      không|chẳng|ko .. thấy|còn .. tương_lai|lối_thoát|hy_vọng .. sống|chết
      sao|tại_sao .. phải|còn|vẫn .. sống
      ước|mong|giá .. xe .. đâm|tông|cán
      chết .. giải_thoát|lối_thoát|duy_nhất
      sống|chết .. cũng .. vậy|thế
      @want .. mọi_thứ|tất_cả .. kết_thúc|chấm_dứt|dừng_lại
      giải_thoát .. bản_thân|khỏi_cuộc|chết|cuộc_đời|cuộc_sống
      không có chỗ .. tôi|mình|em
      tốt|nhẹ|vui hơn .. không_có|vắng|có_người_mẹ_như .. tôi|mình|em
      là|làm gánh nặng
      đừng|không_nên sinh .. con|ra
      ghen tị .. nằm_xuống|chết|đã_mất
      muốn tan biến|biến_mất
      không làm phiền ai nữa
      lý do .. mở mắt
      ngủ luôn|mãi ... không|để
      xe .. tông .. tôi|mình
      không có chỗ cho .. mình|tôi
      không có|thiếu|mất .. mình|tôi|em|con .. nhẹ|tốt_hơn|đỡ_khổ|yên|vui_hơn|nhẹ_nhõm
      nhẹ nhõm|tốt_hơn .. nếu .. mình|tôi|em|con .. không_còn|chết|biến_mất
      không|chẳng|chả .. thấy|còn|có .. lý_do|ý_nghĩa|mục_đích|gì .. sống|sống_tiếp|để_sống
      sống .. để|làm .. làm_gì|gì
      muốn biến_mất|tan_biến|biến_khỏi_thế_giới .. mãi_mãi|đời|thế_giới|luôn
      ^ em|mình|tôi? muốn biến_mất $
      không|đừng .. dậy|tỉnh|thức_dậy .. nữa|mai|luôn|ngủ
      mong|ước đừng .. thức_dậy|tỉnh_lại|dậy
      gánh nặng .. cho|của|cả .. nhà|con_cháu|ba_mẹ|mọi_người|gia_đình
      thà đừng .. sinh
      chẳng|không .. ai .. hay|nhớ|biết .. mất|chết|biến_mất
      không muốn sống .. tới|đến
    `,
    slang: `
      xuống lỗ|dưới_mồ|âm_phủ|suối_vàng
      @want .. die|đăng_xuất|bay_màu|toang_đời|xuống_lỗ|đi_bán_muối|ngủm|tèo|hẹo|out_game|gặp_diêm_vương|chầu_trời
      đăng xuất khỏi .. trái_đất|cuộc_đời|đời|thế_giới
      chet quach|di|cho
      muon chet|chit|tu_tu
      mún chết|die|tự_tử|chít
      tự_tử|tutu|tự_kỷ_chết
      ko|k|hok muốn|mún sống
      kms|unalive
      thắt|treo cổ
      cứa|cắt cổ_tay|mạch_máu
    `,
    selfHarm: `
      rạch|cứa|cắt|cào|đâm|đốt|rach|châm .. tay|cổ_tay|chân|đùi|da|bản_thân|người
      tự .. làm|gây|hành|cắt|rạch|cứa|đánh|đốt|hại|cào|tổn_thương|ngược .. đau|thương|hạ|tay|mình|bản_thân|đãi|da
      làm đau|hại|tổn_thương|bị_thương bản_thân|chính_mình|mình
      tự hại|tự_hành_hạ|tự_làm_đau|tự_rạch
      dao|lưỡi_lam|dao_lam|bật_lửa|thuốc_lá .. tay|cổ_tay|da
      self_harm
      đập đầu .. tường
      rạch tay|đùi|cổ_tay
      dí .. thuốc .. da
      đập đầu .. tường
      lưỡi lam|dao_lam
      vết cắt|sẹo .. che|tay
      cào .. mình .. chảy_máu
      tự làm đau|hại .. mình?
      thấy máu
      tự .. làm_đau|làm_hại|rạch .. mình|tay|bản_thân|đùi
      làm đau|hại|tổn_thương .. bản_thân|chính_mình|mình
      rạch|cứa|cào .. tay|đùi|cổ_tay .. rồi|lại|máu|nữa|nhà_tắm|thèm
      lại rạch|cứa
      cắn tay .. máu|bầm|tím
      cố tình .. bỏng|đau|cắt
      lưỡi lam|dao_lam .. ngồi|nhìn|tay|ra
      nhịn ăn .. phạt
      áo|quần dài .. che|giấu .. sẹo|vết|cắt
    `,
    plan: `
      nhảy .. cầu|lầu|sông|tầng|sân_thượng|tòa_nhà|đường_ray|ban_công|cửa_sổ|xuống|khỏi
      lao .. vào|ra .. xe|tàu|đường_ray|ô_tô
      thư .. tuyệt_mệnh|vĩnh_biệt|từ_biệt|tuyệt_mạng
      tuyệt_mệnh
      di_chúc|di_thư .. viết|để_lại|xong
      để_dành|gom|uống|mua|tích|chuẩn_bị|nuốt|tích_trữ .. thuốc_ngủ|thuốc_sâu|thuốc_chuột|cả_vỉ|hết_thuốc|cả_lọ|nhiều_thuốc|đủ_thuốc|thuốc_trừ|thuốc_diệt
      dây|sợi_dây .. thòng_lọng|treo|thắt
      mua dây .. treo|thắt
      quá liều
      vĩnh_biệt|tạm_biệt .. mọi_người|thế_giới|cả_nhà|bố_mẹ|tất_cả|mãi_mãi|cuộc_đời|xin_lỗi|mẹ
      lần|đêm|ngày|tin_nhắn|lời|bức_thư|hôm_nay .. cuối|cuối_cùng .. của .. tôi|em|mình|con|đời
      xin_lỗi .. mọi_người|bố_mẹ|mẹ|cả_nhà ... vĩnh_biệt|đi_trước|cuối_cùng|không_chịu_nổi|ra_đi
      khi|nếu|sau .. tôi|em|con|mình .. chết|đi_rồi|không_còn|mất .. chăm_sóc|đừng|xin|nhớ|nhờ
      kế_hoạch|cách|ngày .. tự_tử|chết|tự_sát|kết_thúc
      hẹn .. kiếp_sau|thế_giới_bên_kia
      kiếp sau .. gặp|làm
      thư .. ngăn_kéo|từng_người|tuyệt_mệnh|để_lại
      thuốc .. gom|đủ|tích|để_dành
      uống hết .. thuốc|tủ
      khi .. đọc .. không_còn|đi_rồi
      vĩnh biệt
      nhờ .. nuôi|chăm .. khi .. đi_xa|mất|không_còn
      đêm cuối cùng .. nhẹ|tôi|đời
      đứng trên cầu|sân_thượng|lan_can
      tôi|mình|em chết .. khỏi|đỡ|không phiền|khổ
      thư tuyệt_mệnh|vĩnh_biệt|từ_biệt
      vĩnh biệt|tạm_biệt .. mọi_người|trách|cuộc_đời|thế_giới
      chào .. hết .. mọi_người .. can_đảm|lần_cuối
      đêm cuối của_mình
      đêm nay .. đi|kết_thúc|làm .. hẳn|xin_lỗi|mãi_mãi|đừng_giận|luôn
      chọn ngày .. rồi .. nhẹ|bình_yên
    `,
  },
  exceptions: `
    cười|buồn_cười|mệt|nóng|lạnh|đói|khát|xấu_hổ|ngại|quê|đau|sợ|vui|buồn_ngủ|chán|nhớ|rét|ngượng|no|thương|yêu|đau_bụng|đau_đầu|hạnh_phúc .. chết
    xấu_hổ|ngại|quê|nóng|mệt|đói|buồn_ngủ|lạnh|nhục .. muốn|mún chết|biến_mất|độn_thổ
    chết .. đi_được|mất_thôi|mê|mệt|cười
    không|ko|chưa|k|chẳng .. muốn|mún .. chết
    sợ|lo .. chết|mất
    @other ... tự_tử|tự_sát|tự_vẫn|chết|nhảy_cầu|tuyệt_mệnh|qua_đời
    tự_tử|tự_sát .. năm_ngoái|hồi|của_bạn|của_anh|của_cô
    @news ... tự_tử|tự_sát|chết|cái_chết|tự_vẫn
    tự_tử|tự_sát ... @news
    nghe|bài_hát|xem|hát|album ... chết|tự_tử|vĩnh_biệt|biến_mất
    đứt|cắt|thái .. tóc|rau|móng|giấy|thịt|nấu|bếp|hành
    cắt|rạch .. tóc|móng_tay|bánh
    thái|nấu|gọt|bếp .. tay
    dậy|thức .. sớm|đi_làm|đúng_giờ
    sống .. ở_đây|thành_phố|với_bố_mẹ
    nhảy .. hồ_bơi|dù|dây|bungee|nhót|múa
    biến_mất .. vài_ngày|cuối_tuần|nghỉ
    tạm_biệt .. mùa|trường|đồng_nghiệp|kỳ_nghỉ
    lần cuối|cuối_cùng .. tôi_gặp|gặp
    con chó|mèo
    không|chẳng phải .. muốn chết
    bài|sách|phim|tin|báo|tập_huấn ... tự_tử
    tưởng chết
    dây dắt
    hồi|ngày_xưa|trước_đây|năm_trước ... muốn_chết|tự_tử|rạch_tay|không_muốn_sống ... giờ|bây_giờ|hôm_nay
    năm|tháng rồi không rạch
    không phải .. muốn chết
    không có .. ý_định .. tự tử
    bạn|nó|em_trai|học_trò nói|nhắn .. không_muốn_sống|muốn_tự_tử|muốn_chết
    nó không_muốn_sống|muốn_chết
    thuốc ngủ theo toa|đơn
    sợ .. con .. tự làm đau
  `,
};
