### 번역 작업실: 언어를 아는 사람이 프로그램의 글을 하나씩 그 언어로 쓰는 곳. 컴퓨터를 잘 모를 수도 있다.

## 시작.

translate-title = 번역하기
translate-about = 여기에서 이 프로그램의 글을 내 언어로 하나씩 쓸 수 있어요. 계정도 인터넷도 필요 없어요. 다른 사람에게 전하기 전까지, 쓴 것은 모두 직접 고른 폴더에만 있어요.
translate-folder = 번역을 넣어 둘 폴더
translate-folder-about = 나만의 폴더를 고르세요. USB 메모리에 있는 폴더도 좋아요. 전에 여기에서 번역한 적이 있으면, 그때 고른 폴더를 다시 고르세요.
translate-language-other = 아직 여기에 없는 언어
translate-tag = 언어 코드
translate-tag-about = 알파벳 두세 글자예요. 예를 들어 소말리어는 so예요. 두 가지 이상의 문자로 쓰는 언어라면, pa-Arab처럼 어떤 문자인지도 붙이세요.
translate-own-name = 그 언어의 문자로 쓴 언어 이름
translate-english-name = 영어로 쓴 언어 이름
translate-open = 열기

## 글 목록.

translate-counts = 어디까지 번역했는지
translate-counts-all = 모든 글
translate-counts-critical = 중요한 글
translate-critical-about = 중요한 글은 위험에 놓인 사람이 읽는 글이거나, 법으로 보장된 권리를 알려 주는 글이에요. 이런 글은 시간을 들여 천천히 번역해 주세요.
translate-counts-total = 합계
translate-standing-missing = 번역 안 됨
translate-standing-source_changed = 영어가 바뀜
translate-standing-machine = 기계가 쓴 초안
translate-standing-unreviewed = 다른 사람이 확인하지 않음
translate-standing-trusted = 확인됨
translate-critical = 중요
translate-unsaved = 저장 안 됨
translate-search = 영어 글에서 찾기
translate-filter-standing = 어떤 글을 볼지
translate-filter-area = 프로그램의 어느 부분인지
translate-filter-all = 모두
translate-shown = 글 { $count }개
translate-none = 이런 글은 없어요. “모두”를 고르면 더 볼 수 있어요.
translate-more = 더 보기
translate-undo = 마지막 저장 되돌리기
translate-undone = 마지막 저장을 되돌렸어요.
translate-close = 번역 작업실 닫기
translate-close-unsaved = 글 { $count }개에 쓴 내용을 아직 저장하지 않았어요. 지금 닫으면 사라져요.

## 글 하나.

translate-to-list = 목록으로 돌아가기
translate-previous = 이전 글
translate-next = 다음 글
translate-english = 영어
translate-pills-about = 테두리 안의 말은 프로그램이 채워 넣어요. 누르면 지금 쓰는 번역에 들어가요.
translate-notes = 알아 둘 점
translate-before = 이 글 바로 앞의 글
translate-after = 이 글 바로 뒤의 글
translate-where = 나오는 곳
translate-changes = 영어에서 바뀐 것
translate-changes-gone = 없어짐:
translate-changes-new = 새로 들어옴:
translate-changes-unknown = 영어가 바뀌었어요. 바뀌기 전의 글은 남아 있지 않으니, 처음부터 끝까지 읽어 주세요.
translate-glossary = 이미 정해 둔 말
translate-memory = 비슷한 글
translate-memory-use = 이 번역 쓰기
translate-yours = { $language } 번역
translate-yours-part = “{ $part }” 부분
translate-one-for-all = 숫자가 달라도 모두 같은 글로 쓰기
translate-form = { $numbers } 같은 숫자일 때
translate-form-only = 숫자 { $number }일 때만
translate-form-rest = 그 밖의 모든 숫자일 때
translate-preview = 프로그램에 나올 모습
translate-must = 고쳐 주세요:
translate-may = 다시 살펴봐 주세요:
translate-finding-here = 여기 쓰인 것:
translate-finding-wanted = 맞는 것:
translate-name = 내 이름, 또는 쓰고 싶은 다른 이름
translate-name-about = 쓴 글과 함께 저장돼요. 비워 두어도 돼요. 프로그램을 닫으면 프로그램은 이 이름을 잊어요.
translate-save = 저장
translate-save-still = 저장: 내 번역은 그대로 맞아요
translate-saved = 저장했어요. 이제 프로그램에 이렇게 나와요.
translate-not-saved = 아직 저장하지 않았어요. 표시된 곳을 먼저 고쳐 주세요.
translate-draft = 여기 쓴 내용은 아직 저장하지 않았어요.
translate-draft-drop = 저장한 내용으로 되돌리기
translate-review = 읽어 보았고, 이 번역을 책임질 수 있어요
translate-review-about = 이 언어를 아는 다른 사람이 하는 일이에요. 그분이 위에 자기 이름을 써요. 자기가 쓴 번역은 자기가 확인할 수 없어요.
translate-reviewed = 적어 두었어요. 이제 확인된 글이에요.
translate-made-human = { $date }에 { $name } 님이 번역했어요.
translate-made-unnamed = { $date }에 이름을 밝히지 않은 분이 번역했어요.
translate-made-machine = { $date }에 기계가 초안을 썼어요.
translate-read-by = { $date }에 { $name } 님이 확인했어요.

## 프로그램에서 번역 보기.

translate-see = 프로그램에서 보기
translate-strip = 지금 보고 있는 언어: { $language }.
translate-strip-back = 번역 작업실로 돌아가기

## 전하기.

translate-hand-back = 내 번역 전하기
translate-hand-back-about = 이 언어로 번역한 것이 모두 파일 하나에 담겨요. 이 프로그램을 준 분들에게 USB 메모리로, 또는 편한 방법으로 전해 주세요.
translate-take-in = 다른 사람의 번역 가져오기
translate-take-in-about = 다른 사람이 전해 준 파일을 고르세요. 그 안의 새로운 것은 여기에 추가돼요. 두 사람이 모두 바꾼 것은 화면에 나오니, 직접 정해 주세요.
translate-taken-in = 바뀐 글: { $changed }개. 새로 들어온 글: { $added }개.
translate-disputes = 글 { $count }개를 두 사람이 모두 바꾸었어요. 어느 쪽을 쓸까요?
translate-dispute-base = 바뀌기 전:
translate-dispute-ours = 내 것 그대로 두기
translate-dispute-theirs = 다른 사람 것 쓰기
translate-dispute-done = 고른 대로 하기

## 글이 나오는 곳: 프로그램의 화면을 담은 그림. 화면은 영어로 되어 있다.

translate-where-alt = 그림 { $total }장 가운데 { $number }번째: 프로그램의 한 화면이고, 이 글 둘레에 테두리가 있어요.
translate-where-more = 이 글은 다른 { $count }곳에도 나와요.
translate-where-next = 다음 곳 보기
translate-where-spoken = 이 글은 눈에 보이지 않아요. 화면을 읽어 주는 프로그램이 테두리 안에 있는 것이 무엇인지 이 글로 알려 줘요.
translate-where-none = 이 글이 나오는 곳의 그림은 없어요.
