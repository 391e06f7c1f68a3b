### 다른 곳의 목록 가져오기(211, 안내 책자, 스프레드시트)와 목록 내보내기.

bring-title = 목록 가져오기
bring-about = 211(지역 안내 전화)이나 안내 책자의 서비스 목록, 직접 만든 스프레드시트(엑셀 같은 표)를 가져올 수 있어요. 모든 일은 이 컴퓨터 안에서만 해요. 어디로도 보내지 않아요.
bring-to-giving = 목록 내보내기

## 첫째: 파일 고르기.

bring-choose-title = 1. 목록 고르기
bring-choose-about = 스프레드시트(.csv, .xlsx, .ods), 표가 들어 있는 폴더나 zip 파일, JSON 파일을 고를 수 있어요. 가져오기 전에 무엇이 들어 있는지 먼저 보여 드려요.
bring-looking = 안을 살펴보는 중…
bring-chosen = 고른 것
bring-choose-other = 다른 것 고르기
bring-is-pack = 이것은 꾸러미예요: “{ $name }”. 꾸러미에는 서명이 있어요. 꾸러미는 다른 화면에서 다뤄요.
bring-to-packs = 꾸러미 화면으로

## 둘째: 무엇이 들어 있는지.

bring-check-title = 2. 어떤 목록인지 확인하기
bring-found-format = 211이나 안내 책자를 만드는 곳에서 목록을 주고받을 때 흔히 쓰는 형식이에요. 형식 이름은 Open Referral HSDS이고, { $version } 버전이에요.
bring-found-services = 서비스 { $count }가지
bring-found-organizations = 단체 { $count }곳
bring-found-rows = { $count }행
bring-source-title = 어디에서 온 목록인가요
bring-update-title = 이미 여기 있는 목록의 최신판인가요?
bring-update-new = 아니요, 처음 가져오는 목록이에요
bring-source = 짧은 이름
bring-source-about = 컴퓨터가 쓰는 이름이에요. 나중에 최신판을 가져올 때도 같은 이름을 쓰세요. 그러면 같은 항목이 새로워지고, 두 번 들어가지 않아요.
bring-source-known = 짧은 이름이 같은 목록이 여기에 있어요: “{ $name }”. 그 목록의 항목을 최신 내용으로 바꿔요. 최신판에 없는 항목은 빼요.
bring-source-missing = 짧은 이름을 쓰세요.
bring-name = 사람들에게 보이는 이름
bring-name-about = 항목마다 출처로 적혀요. 예: Example County 211.
bring-name-missing = 항목이 어디에서 왔는지 사람들이 알 수 있게 이름을 쓰세요.
bring-licence = 이용 조건(알고 있으면)
bring-licence-about = 예: CC BY 4.0. 목록에 적혀 있지 않으면 비워 두세요.
bring-private-title = 비공개 내용
bring-private = 비공개로 표시된 것도 가져오기
bring-private-about = 목록을 만든 분들이 그렇게 하라고 하지 않았다면 꺼 두세요. 쉼터 주소가 비공개로 표시되어 있을 수 있어요. 알면 안 되는 사람이 그 주소를 찾아내면 누군가 다칠 수 있어요.
bring-private-on = 비공개 내용도 가져와요. 이 프로그램을 쓰는 사람은 누구나 볼 수 있어요.
bring-start = 이 목록 가져오기
bring-start-about = 언제든지 멈출 수 있어요. 멈추면 모든 것이 전과 같아요.

## 둘째, 스프레드시트: 열마다 무엇이 들어 있는지.

bring-sheet = 시트
bring-sheet-hidden = { $name }(숨겨진 시트)
bring-sheet-language = 어떤 언어로 쓰여 있나요
bring-sheet-state = 주가 적혀 있지 않을 때 쓸 주
bring-sheet-state-none = 고르지 않음
bring-columns-title = 열마다 무엇이 들어 있나요?
bring-columns-about = 열 제목과 내용을 보고 짐작했어요. 하나씩 봐 주세요.
bring-columns-open = 짐작하지 못한 열이 { $count }개 있어요. 무엇인지 골라 주세요.
bring-columns-no-name = 아직 이름으로 고른 열이 없어요. 서비스 이름이 들어 있는 열을 고르세요.
bring-column-blank = { $number }번째 열
bring-column-empty = 처음 몇 행에는 아무것도 없음
bring-sure-certain = 확실해요
bring-sure-likely = 아마 맞을 거예요
bring-sure-unknown = 골라 주세요
bring-sure-chosen = 골랐어요
bring-group-about = 소개
bring-group-reach = 연락하는 방법
bring-group-where = 어디에 있는지
bring-group-who = 누구를 위한 어떤 도움인지
bring-group-keep = 남길지 뺄지
bring-mapping-about = 고른 것을 파일로 남겨 두었다가, 이 스프레드시트의 최신판을 가져올 때 다시 쓸 수 있어요.
bring-mapping-use = 남겨 둔 설정 쓰기
bring-mapping-keep = 이 설정을 파일로 남기기
bring-mapping-use-title = 설정이 들어 있는 파일은 어느 것인가요?
bring-mapping-used = 열을 그 파일에 있는 대로 맞추었어요.
bring-mapping-keep-title = 설정을 어디에 남길까요?
bring-mapping-keep-about = 파일에는 열 제목과 열마다 고른 것만 들어가요. 행의 내용은 들어가지 않아요.
bring-preview-title = 처음 몇 행은 이렇게 들어와요
bring-preview-busy = 행을 다시 읽는 중…
bring-preview-none = 열 제목 아래에 행이 없어요.
bring-preview-row = { $line }행
bring-preview-aside = 가져오지 않고 따로 둬요
bring-preview-empty = 이 행에서는 들어올 것이 없어요.
bring-preview-more = { $count }행 더 보기

## 셋째: 가져오기.

bring-running-title = 3. 가져오는 중
bring-count = { $count }

## 넷째: 결과.

bring-report-title = 4. 들어온 것
bring-changes-title = 자료실에서 달라진 것
bring-changes-added = 새로 들어옴
bring-changes-changed = 바뀜
bring-changes-removed = 이제 없음
bring-changes-same = 그대로
bring-named-added = 새 항목 { $count }개
bring-named-changed = 바뀐 항목 { $count }개
bring-named-removed = 이제 없는 항목 { $count }개
bring-named-more = 그리고 { $count }개 더 있어요.
bring-clean = 모든 행이 적힌 그대로 들어왔어요. 바로잡을 것이 없었어요.
bring-reasons-title = 행마다 어떻게 했는지
bring-reasons-about = 실제로 쓰는 목록은 완벽할 수 없어요. 무엇을 바꾸었는지 모두 세어서 여기에 적었어요.
bring-outcome-repaired = 바로잡음
bring-outcome-kept = 그대로 둠
bring-outcome-quarantined = 따로 둠
bring-outcome-left_out = 비공개라서 뺌
bring-outcome-about-repaired = 들어왔어요. 어떻게 바로잡아야 할지 확실했어요.
bring-outcome-about-kept = 적혀 있던 말 그대로 들어왔어요. 사람이 한번 봐 주세요.
bring-outcome-about-quarantined = 들어오지 않았어요. 목록에서 고친 다음 다시 가져오세요.
bring-outcome-about-left_out = 아무도 위험해지지 않도록 가져오지 않았어요. 무엇이 적혀 있었는지도 보여 드리지 않아요.
bring-row-file = 파일
bring-row-line = 줄
bring-row-column = 열
bring-row-outcome = 어떻게 했는지
bring-row-reason = 이유
bring-row-value = 적혀 있던 것
bring-row-whole = 파일 전체
bring-rows-more = 그리고 { $count }개 더 있어요. 저장할 수 있는 보고서에 들어 있어요.
bring-rows-saved = 어느 행인지는 저장할 수 있는 보고서에 적혀 있어요.
bring-report-save = 보고서 저장
bring-report-save-title = 보고서를 어디에 저장할까요?
bring-report-save-about = 어느 스프레드시트 프로그램에서나 열리는 표(.csv)예요. 바로잡은 행, 그대로 둔 행, 따로 둔 행이 모두 나와요. 목록을 돌보는 분만 볼 수 있는 곳에 두세요.
bring-report-find = 자료실에서 찾기
bring-report-again = 다른 목록 가져오기

## 목록 내보내기.

bring-give-title = 목록 내보내기
bring-give-about = 211과 안내 책자, 다른 프로그램에서 읽을 수 있는 파일로 항목을 저장해요. 형식 이름은 Open Referral HSDS, 버전 3.1이에요.
bring-give-which = 어느 항목을 내보낼까요?
bring-give-none = 하나 이상 고르세요.
bring-give-empty = 아직 내보낼 목록이 없어요.
bring-give-form = 어떤 파일로 만들까요?
bring-give-tables = zip 파일 하나에 담은 표
bring-give-tables-about = 대부분의 프로그램에서 쓸 수 있고, 스프레드시트로 열 수도 있어요.
bring-give-json = JSON 파일 하나
bring-give-json-about = 웹사이트나 프로그램을 만드는 분에게 맞아요.
bring-give-where = 어디에 저장할까요?
bring-give-looking = 어떤 목록이 있는지 살펴보는 중…

## 스프레드시트의 열이 무엇인지.

bring-target-ignore = 빼기
bring-target-keep_as_is = 남기지만 보여 주지 않기
bring-target-name = 이름
bring-target-organization = 운영하는 단체
bring-target-other_name = 다른 이름
bring-target-description = 무엇을 하는 곳인지
bring-target-more = 더 자세한 내용
bring-target-phone = 전화번호
bring-target-phone_label = 누구의 번호인지
bring-target-text_number = 문자 보낼 번호
bring-target-whatsapp = WhatsApp 번호
bring-target-email = 이메일
bring-target-website = 웹사이트
bring-target-address = 주소 전체
bring-target-street = 거리 이름과 번지
bring-target-city = 도시
bring-target-state = 주
bring-target-zip_code = ZIP 코드(우편번호)
bring-target-country = 나라
bring-target-latitude = 위도
bring-target-longitude = 경도
bring-target-languages = 쓸 수 있는 언어
bring-target-interpreter = 통역사가 있는지
bring-target-hours = 여는 시간
bring-target-cost = 비용
bring-target-eligibility = 이용할 수 있는 사람
bring-target-kind = 도움의 종류
bring-target-need = 어떤 어려움을 돕는지
bring-target-community = 돕는 공동체
bring-target-checked_date = 확인한 날
bring-target-status = 아직 있는지
bring-target-id = 행의 고유 번호
bring-target-credit = 치유 방식을 이어 온 공동체
bring-target-openness = 다른 사람이 그 치유 방식을 써도 되는지
bring-target-confidential = 장소가 비밀인지
bring-target-notes = 우리끼리 보는 메모(보여 주지 않음)
bring-target-public = 모두에게 보여도 되는지

## 행이나 값에 무엇을 했고 왜 그랬는지.

bring-reason-mojibake = 깨진 글자를 바로잡았어요.
bring-reason-not_utf8 = 글자를 옛날 방식으로 저장한 파일이라, 그 방식으로 읽었어요.
bring-reason-byte_order_mark = 파일 맨 앞에 보이지 않는 표시가 있어서 뺐어요.
bring-reason-escaped_newline = 글에 줄바꿈을 뜻하는 부호가 있어서 진짜 줄바꿈으로 바꾸었어요.
bring-reason-html = 글에 웹 페이지 코드가 섞여 있어서 뺐어요.
bring-reason-marker = 글에 다른 프로그램의 표시가 섞여 있어서 뺐어요.
bring-reason-control_character = 보이지 않는 글자를 뺐어요.
bring-reason-no_scheme = 웹 주소의 앞부분(https://)이 빠져 있어서 넣었어요.
bring-reason-phone_written = 전화번호가 그대로는 걸 수 없게 적혀 있어서, 걸 수 있는 번호로 바꾸었어요.
bring-reason-phone_extension = 전화번호에 내선 번호가 붙어 있어서 따로 나누었어요.
bring-reason-several_phones = 한 칸에 번호가 여러 개 있어서 하나씩 나누었어요.
bring-reason-ragged = 행의 칸이 너무 많거나 모자라서 열 제목에 맞추었어요.
bring-reason-id_derived = 행의 고유 번호를 모든 프로그램이 알아듣는 번호로 바꾸었어요.
bring-reason-id_missing = 행에 고유 번호가 없어서 새로 붙였어요.
bring-reason-hours_read = 문장으로 적힌 여는 시간을 알아들었어요.
bring-reason-status_read = 아직 있는지 말로 적혀 있어서 알아들었어요.
bring-reason-phone_not_understood = 여기에서 걸 수 있는 번호를 찾지 못했어요.
bring-reason-hours_not_understood = 여는 시간을 알아듣지 못해서 적힌 그대로 두었어요.
bring-reason-language_not_understood = 어느 언어인지 확실하지 않아서 적힌 그대로 두었어요.
bring-reason-date_not_understood = 날짜를 알아듣지 못했어요.
bring-reason-address_not_understood = 쓸 수 있는 웹 주소나 이메일 주소가 아니에요.
bring-reason-no_place_on_earth = 지도에 표시된 곳이 실제로 있는 곳이 아니어서 쓰지 않았어요.
bring-reason-all_inactive = 목록에 있는 모든 서비스에 운영하지 않는다는 표시가 있어요. 그럴 리가 없어서 이 표시는 쓰지 않았어요.
bring-reason-unknown_column = 이 프로그램이 모르는 열이에요. 남겨 두었다가 내보낼 때 함께 넣지만, 보여 주지는 않아요.
bring-reason-unknown_table = 이 프로그램이 모르는 표예요. 남겨 두었다가 내보낼 때 함께 넣지만, 보여 주지는 않아요.
bring-reason-value_not_understood = 여기에서 무슨 뜻인지 알 수 없어서 적힌 그대로 두었어요.
bring-reason-name_shared = 이름이 같은 행이 더 있고, 그중 어느 것이 전부터 있었는지 확실하지 않아요. 새 항목으로 들어왔어요.
bring-reason-too_large = 칸이나 행이 너무 길어요.
bring-reason-quote_not_closed = 따옴표가 열린 채 닫히지 않았어요.
bring-reason-name_missing = 이름이 없어요.
bring-reason-duplicate_id = 번호가 같은 다른 행이 있는데 내용이 달라요.
bring-reason-orphan = 목록에 없는 항목에 딸린 것이에요.
bring-reason-bad_json = 파일의 이 부분이 망가져서 읽을 수 없어요.
bring-reason-practice_uncredited = 치유 방식인데 어느 공동체에서 왔는지 적혀 있지 않아요.
bring-reason-rule_broken = 위기에 놓인 사람을 지키는 규칙에 어긋나요.
bring-reason-unreadable = 파일을 읽지 못했어요.
bring-reason-marked_private = 목록에 비공개로 표시되어 있어요.
bring-reason-staff_contact = 그곳에서 일하는 사람의 이름이나 이메일, 직통 번호예요.
