### 모든 화면의 틀.

-app-name = Many Doors
app-name = { -app-name }
app-skip = 본문으로 바로 가기
app-opening = 여는 중…
app-close = 닫기
app-back = 뒤로
app-doors = 문
app-quieter = 그 밖의 곳
app-machine-draft = 기계가 쓴 초안이에요. 아직 사람이 확인하지 않았어요.
app-unreviewed = 번역은 했지만 다른 사람이 확인하지 않았어요.
app-source-changed = 번역한 뒤에 영어 원문이 바뀌었어요.
app-source-text = { $language } 원문:
app-only-in = 아직 { $language } 글만 있어요.
app-change-language = 언어 바꾸기
app-text-size = 글자 크기
app-leave = 빨리 나가기
app-leave-about = 이 화면을 바로 가려요. 다른 프로그램에 남은 기록까지 지우지는 않아요.
app-cover-back = 처음으로
app-try-again = 다시 해 보기
app-still-empty = 여기가 아직 비어 있어요.
