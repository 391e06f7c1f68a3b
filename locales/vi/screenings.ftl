### Danh sách ngắn các bảng câu hỏi sàng lọc: của ai, và đọc điều đó ở đâu. Dành cho nhân viên các tổ chức. Chính các câu hỏi không có trong chương trình.

screenings-name = Bảng câu hỏi sàng lọc bằng các ngôn ngữ khác
    .about = Những bảng câu hỏi ngắn về sức khỏe tinh thần: của ai, những bản dịch nào đã được thử, và chúng tôi đọc điều đó ở đâu.
screenings-not = Đây chỉ là một danh sách. Các câu hỏi thuộc về người khác và không có trong chương trình này. Chương trình không tính điểm và không nói ai mắc bệnh gì.
screenings-ask = Hãy nhờ một bác sĩ hoặc chuyên viên trị liệu có giấy phép chọn bảng câu hỏi và giải thích các câu trả lời. Chỉ có bản dịch thì chưa đủ: hãy hỏi xem bảng đó đã được thử với những ai.
screenings-danger = Đừng đưa bảng câu hỏi cho ai nếu không có người nào nói chuyện được với họ ngay trong ngày đó.
screenings-read = Chúng tôi đọc các bản lưu của những trang này vào ngày 27 tháng 11 năm 2026. Chỗ nào không ghi ngày là chúng tôi không thấy ngày. Hãy xem chính trang đó trước khi dùng một bảng câu hỏi.

## Các bảng câu hỏi

screenings-phq = PHQ-9 và GAD-7: buồn nản và lo lắng
screenings-phq-about = Tháng 7 năm 2010, công ty Pfizer nói rằng cả hai bảng đều miễn phí, không bị hạn chế vì bản quyền. Một nghiên cứu với 479 phụ nữ gốc Latinh ở California đã thử PHQ-9 bằng tiếng Anh và tiếng Tây Ban Nha.
screenings-phq-sources = Nguồn: news-medical.net/news/20100723/Pfizer-announces-unrestricted-access-to-patient-assessment-aids-for-mental-disorders.aspx, ngày 23 tháng 7 năm 2010. Nghiên cứu: pmc.ncbi.nlm.nih.gov/articles/PMC4210271, tháng 7 năm 2011.
screenings-kessler = K10 và K6: mọi nỗi đau khổ, rối bời
screenings-kessler-about = Ronald C. Kessler giữ bản quyền. Dùng miễn phí, không cần xin phép. Hãy ghi nguồn và bản quyền. Một trung tâm ở New South Wales, Úc, có K10 bằng tiếng Ả Rập, tiếng Bengal, tiếng Miến Điện, tiếng Hoa và nhiều ngôn ngữ khác.
screenings-kessler-sources = Nguồn: hcp.med.harvard.edu/ncs/k6_scales.php. Các ngôn ngữ: www.dhi.health.nsw.gov.au/transcultural-mental-health-centre-tmhc/resources/multilingual-resources-by-title/kessler-10
screenings-gds = GDS: buồn nản ở người lớn tuổi
screenings-gds-about = Bảng đầu tiên không thuộc bản quyền của ai (public domain): ai cũng được dùng. Trang đó cũng có những bản dịch do nhiều người gửi đến. Các nghiên cứu đã thử một bảng ngắn bằng tiếng Tây Ban Nha ở Ecuador và bằng tiếng Ả Rập ở Lebanon.
screenings-gds-sources = Nguồn: web.stanford.edu/~yesavage/GDS.html. Các nghiên cứu: pmc.ncbi.nlm.nih.gov/articles/PMC7673046, ngày 11 tháng 11 năm 2020; doi.org/10.1017/S1041610208006741, năm 2008.
screenings-rhs = RHS-15: đau khổ, rối bời ở người tị nạn
screenings-rhs-about = Pathways to Wellness giữ bản quyền và yêu cầu bạn ký một bản thỏa thuận. EthnoMed ghi có tiếng Somali, tiếng Nga, tiếng Ả Rập, tiếng Miến Điện, tiếng Karen và tiếng Nepal. Hãy dùng bảng có hai ngôn ngữ, đừng bao giờ chỉ dùng bảng tiếng Anh.
screenings-rhs-sources = Nguồn: ethnomed.org/resource/refugee-health-screener-15-rhs-15-packet, xem lại ngày 19 tháng 12 năm 2020; chính bảng câu hỏi, năm 2013.
screenings-epds = EPDS: buồn nản lúc mang thai và sau khi sinh
screenings-epds-about = Royal College of Psychiatrists ở London giữ bản quyền: hãy hỏi họ trước. New South Wales, Úc, liệt kê 23 bản dịch đã được kiểm lại, sửa lại hoặc dịch ngược lại. Một bài tổng hợp các nghiên cứu chỉ thấy bằng chứng yếu cho phụ nữ Bản địa.
screenings-epds-sources = Nguồn: www.mhcs.health.nsw.gov.au/publications/epds, xem lại ngày 14 tháng 3 năm 2023; Western Australia, “EPDS: Translated Versions”, năm 2006. Bài tổng hợp: doi.org/10.1007/s00737-020-01084-2, năm 2021.
