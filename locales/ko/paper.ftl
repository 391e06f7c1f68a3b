### 인쇄, PDF로 저장, 휴대폰에 담는 QR 코드. 화면과 종이에 나오는 글.

paper-open = 인쇄 또는 저장
paper-open-about = 인쇄 또는 저장: { $name }
paper-title = 종이에 담기
paper-list-add = 내 목록에 담기
paper-list-added = 내 목록에 있음
paper-list-add-about = 내 목록에 담기: { $name }
paper-list-button = 내 목록({ $count })
paper-list-empty = 아직 내 목록에 담은 것이 없어요. 카드에서 “내 목록에 담기”를 누르세요.
paper-list-forgotten = 내 목록은 창을 닫거나 “빨리 나가기”를 누르면 사라져요.
paper-list-clear = 내 목록 비우기
paper-list-remove-about = 내 목록에서 빼기: { $name }
paper-beside = 나란히 넣을 다른 언어
paper-beside-none = 한 언어만
paper-form = 모양
paper-form-page = 일반 문서
paper-form-large = 큰 글자
paper-form-poster = 포스터
paper-form-wallet = 지갑에 넣는 카드
paper-form-strips = 떼어 가는 쪽지
paper-preview = 이렇게 나와요
paper-drawing = 만드는 중…
paper-page = { $pages }쪽 중 { $page }쪽
paper-save = PDF로 저장
paper-save-title = 어디에 저장할까요?
paper-save-about = 파일 이름: { $file }. 이름만 봐서는 무슨 내용인지 알 수 없지만, 파일을 열면 누구나 읽을 수 있어요.
paper-places = 저장할 곳
paper-place-desktop = 바탕 화면
paper-place-documents = 문서
paper-place-downloads = 다운로드
paper-place-drive = 드라이브 { $name }
paper-place-path = 다른 폴더의 경로
paper-place-use = 이 폴더에 저장
paper-saved = 저장했어요: { $file }
paper-print = 인쇄
paper-printer = 프린터
paper-print-about = 인쇄 작업은 “{ $title }” 이름으로 올라가요. 프린터나 종이가 나오는 곳, 이 컴퓨터의 인쇄 대기열에는 무엇을 인쇄했는지 남아 있을 수 있어요.
paper-printed = 프린터로 보냈어요. 나온 종이를 챙기세요.
paper-no-printer = 여기에서는 프린터를 찾지 못했어요. PDF로 저장해서 다른 프로그램이나 도서관에서 인쇄할 수 있어요.
paper-phone = 내 휴대폰에 담기
paper-phone-title = 휴대폰으로 읽기
paper-phone-about = 휴대폰 카메라로 네모난 QR 코드를 비추세요. 인터넷으로는 아무것도 보내지 않아요. 휴대폰이 이 화면에서 바로 읽고, 읽은 것은 휴대폰에 남아요.
paper-phone-call = 전화 걸 번호
paper-phone-text = 모든 내용을 글로
paper-phone-holds = QR 코드에 담긴 내용: { $text }

## 종이에 나오는 글.

paper-neutral-title = 안내문
paper-list-heading = 도움으로 이어질 수 있는 문들
paper-foot = { -app-name }의 { $date } 목록에서 가져왔어요. 내용은 바뀔 수 있으니 믿기 전에 확인해 보세요. 이 줄과 출처를 그대로 두면 복사해서 나눌 수 있어요(CC BY 4.0).
paper-foot-dates = 출처 날짜: { $from }부터 { $to }까지. 정확한 날짜는 항목마다 적혀 있어요.
paper-foot-unchecked = 아무도 확인하지 않은 내용도 있어요. 어느 것인지 항목마다 적혀 있어요.
paper-zone = 시간 기준: { $zone }
paper-scan-call = 찍어서 전화하기
paper-scan-text = 찍어서 휴대폰에 담기
