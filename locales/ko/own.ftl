### 사람들이 직접 쓴 항목, 전화해서 들은 것, 찾아낸 잘못, 출처마다 다른 내용.

## 여기에서 쓴 항목의 목록.

own-title = 우리가 쓴 항목
own-about = 알고 있는데 어느 목록에도 없는 도움을 추가하세요. 가끔 전화해 보고, 들은 것을 적어 두세요.
own-not-locked = 이 항목들은 잠겨 있지 않아요. 이 컴퓨터를 쓸 수 있는 사람은 누구나 읽을 수 있어요.
own-no-people = 도움에 대해서만 쓰세요. 도움을 청한 사람에 대해서는 절대 쓰지 마세요.
own-add = 항목 추가하기
own-round-open = 전화 확인표 인쇄
own-round-about = 전화 확인표에는 가장 오랫동안 아무도 확인하지 않은 항목과 전화로 할 말이 나와요.
own-stalest-first = 전화로 확인하는 일이 가장 급한 것부터 나와요.
own-count = 항목 { $count }개
own-reading = 읽는 중…
own-none = 아직 우리가 쓴 항목이 없어요.
own-none-ways = 잘 아는 곳 하나부터 시작하세요. 이름과 번호, 그리고 무엇을 하는 곳인지 쓰면 돼요. 자료실에서 항목을 찾아 우리 버전을 만들어도 돼요.
own-none-find = 자료실에서 찾아보기
own-called-today = 오늘 전화했어요
own-called-question = 전화해 보니 어땠나요?
own-called-never-mind = 적지 않기
own-called-noted = 오늘 날짜로 적어 두었어요: { $answer }
own-called-wrong-next = 맞는 번호를 아세요? 그러면 항목을 고쳐 주세요.
own-call-holds = 모두 그대로 맞아요
own-call-no_answer = 아무도 받지 않았어요
own-call-wrong_number = 번호가 틀려요
own-call-ended = 운영이 끝났어요
own-edit = 고치기
own-edit-about = { $name } 고치기
own-delete = 지우기
own-delete-about = { $name } 지우기
own-delete-title = “{ $name }” 항목을 지울까요?
own-delete-warning = 파일에서 아주 없어져요. 되살릴 수 없어요.
own-delete-version = 목록에 있던 항목을 고친 우리 버전이라면, 목록의 항목만 남아요.
own-delete-now = 아주 지우기
own-deleted = “{ $name }” 항목을 파일에서 지웠어요.

## 항목을 쓰는 양식.

own-form-new = 항목 추가하기
own-form-edit = { $name } 고치기
own-form-changes = 이 항목은 “{ $pack }” 목록에서 왔어요. 여기에서 저장하면 우리 버전이 돼요. 목록은 그대로 있고, 새 목록이 와도 우리 버전을 덮어쓰지 않아요.
own-form-changes-starter = 이 항목은 프로그램에 들어 있던 것이에요. 여기에서 저장하면 우리 버전이 되고, 프로그램이 새로워져도 그대로 남아요.
own-form-needed = 이름만 꼭 있으면 돼요. 모르는 것은 비워 두세요.
own-form-draft = 전에 쓰시던 내용이에요. 아직 저장하지 않았어요.
own-form-draft-drop = 쓴 것 버리기
own-form-basics = 어떤 도움인지
own-form-reach = 연락하는 방법
own-form-where = 어디에 있는지
own-form-for = 어떤 일에, 누구에게 도움이 되는지
own-form-state = 아직 있나요?
own-form-origin = 출처
own-form-name = 이름
own-form-kind = 도움의 종류
own-form-summary = 한두 문장으로
own-form-summary-about = 이웃에게 알려 준다면 뭐라고 하시겠어요?
own-form-more = 더 자세한 내용
own-form-hours = 연락을 받는 시간
own-form-hours-about = 편한 말로 쓰세요. 예: 월요일부터 금요일, 9시부터 5시까지
own-form-cost = 비용
own-form-needs = 어떤 어려움을 돕나요
own-form-communities = 그곳에서 돕는다고 밝힌 공동체
own-form-communities-about = 그곳에서 스스로 밝힌 것만 표시하세요.
own-form-ticked =
    { $count ->
        [0] 표시한 것 없음
       *[other] { $count }개 표시함
    }
own-form-us-state = 주
own-form-whole-country = 미국 전체
own-form-place = 도시나 동네
own-form-locale = 이 글을 쓰는 언어
own-status-available = 네, 있어요
own-status-paused = 지금은 쉬고 있어요
own-status-uncertain = 확실하지 않아요
own-status-ended = 운영이 끝났어요
own-form-ended-about = 운영이 끝난 곳도 사람들이 알 수 있게 계속 보여 드려요. 번호는 적을 수 없어요.
own-form-crisis-about = 위험에 처한 사람이 이 번호로 전화해요. 먼저 직접 걸어 본 다음 “저장하고 오늘 전화했다고 적기”를 누르세요.
own-form-secret = 장소를 비밀로 해야 함
own-form-secret-about = 쉼터처럼 몸을 피하는 곳일 때 표시하세요. 주소를 남기지도, 보여 주지도, 다른 곳에 전하지도 않아요.
own-form-credit = 이어 온 공동체
own-form-credit-about = 그 공동체가 스스로를 부르는 말로 쓰세요. 이것이 없는 치유 방식은 저장하거나 다른 곳에 전할 수 없어요.
own-form-openness = 다른 사람이 해도 되나요?
own-way = 연락하는 방법 { $number }
own-way-kind = 어떻게
own-way-number = 번호
own-way-email = 이메일 주소
own-way-page = 웹 페이지 주소
own-way-address = 찾아가는 주소
own-way-label = 누구의 것인지, 누구를 위한 것인지
own-way-label-about = 여러 개일 때만 쓰세요. 예: 청소년용
own-way-languages = 쓸 수 있는 언어
own-way-language-add = 언어 추가하기
own-way-language-choose = 고르기…
own-way-language-put = 추가
own-way-language-drop = 빼기: { $language }
own-way-interpreter = 통역으로 더 많은 언어 가능
own-way-add = 연락하는 방법 추가하기
own-way-up = 위로
own-way-down = 아래로
own-way-drop = 빼기
own-way-up-about = 연락하는 방법 { $number } 위로
own-way-down-about = 연락하는 방법 { $number } 아래로
own-way-drop-about = 연락하는 방법 { $number } 빼기
own-way-none = 아직 연락하는 방법이 없어요.
own-way-secret = 장소를 비밀로 해야 하는 곳이라 찾아가는 주소를 적을 수 없어요. 이 방법을 빼세요.
own-way-ended = 운영이 끝난 곳이라 번호를 적을 수 없어요. 이 방법을 빼세요.
own-form-mend = 빠졌거나 맞지 않는 것이 { $count }가지 있어요:
own-mend-name = 이름이 있어야 해요.
own-mend-credit = 치유 방식에는 이어 온 공동체의 이름이 있어야 해요.
own-mend-way-empty = 연락하는 방법 { $number }에 번호나 주소가 없어요. 채우거나 빼세요.
own-mend-way-secret = 연락하는 방법 { $number }에 찾아가는 주소가 있어요. 이곳은 장소를 비밀로 해야 해요.
own-mend-way-ended = 연락하는 방법 { $number }에 번호가 있어요. 이곳은 운영이 끝났어요.
own-mend-closed = 외부인에게 열려 있지 않은 치유 방식은 이름을 적어 존중할 뿐이에요. 연락하는 방법을 적을 수 없어요.
own-save = 저장
own-save-called = 저장하고 오늘 전화했다고 적기
own-cancel = 취소
own-saving = 저장하는 중…
own-cancel-title = 쓴 것을 버릴까요?
own-cancel-about = 쓴 내용을 아직 저장하지 않았어요.
own-cancel-now = 버리기
own-saved = “{ $name }” 항목을 저장했어요.

## 항목 화면의 끝부분.

own-steward-title = 이 항목에 대하여
own-from-starter = 프로그램에 들어 있던 것이에요.
own-from-own = 여기 이 컴퓨터에서 직접 쓴 것이에요.
own-from-pack = “{ $pack }” 목록에서 왔어요.
own-from-signed = 서명이 있는 “{ $pack }” 목록에서 왔어요.
own-version-edit = 우리 버전으로 고치기
own-mistake-open = 잘못된 내용 알리기
own-secret-place = 이곳에 있는 분들의 안전을 위해 장소를 비밀로 지켜요. 그래서 주소를 적지 않았어요.

## 출처마다 다른 내용.

own-disputes = 출처마다 내용이 달라요
own-disputes-about = 이 화면 위쪽에는 이 가운데 맨 앞의 것을 보여 드려요. 중요한 일이면 전화할 때 그곳에 물어보세요.
own-disputed-here = 이 내용은 출처마다 달라요. 아래쪽을 보세요.
own-fact-numbers = 번호
own-fact-addresses = 주소
own-fact-status = 아직 있는지
own-fact-cost = 비용
own-fact-emergency = 경찰과 구급차
own-fact-name = 이름
own-side-starter = 프로그램에 들어 있던 목록
own-side-own = 우리가 쓴 항목
own-side-unnamed = 이름 없는 목록
own-side-shown = 위에 보이는 것
own-side-nothing = 이것에 대한 말이 없음

## 잘못된 내용 알리기.

own-mistake-title = 잘못된 내용 알리기
own-mistake-of = 이 항목에 대한 것:
own-mistake-what = 무엇이 잘못되었나요?
own-mistake-number = 번호
own-mistake-hours = 시간
own-mistake-languages = 언어
own-mistake-address = 주소나 웹 페이지
own-mistake-ended = 운영이 끝났어요
own-mistake-credit = 출처로 적힌 공동체
own-mistake-harm = 누군가 해를 입었거나, 그곳에서 경찰을 불렀어요
own-mistake-other = 다른 것
own-mistake-note = 무엇이 맞나요? 또는 무슨 일이 있었나요?
own-mistake-note-about = 파일에 남기고 싶지 않다면, 내 이름도 다른 사람의 이름도 쓰지 마세요.
own-mistake-file = 파일에 들어가는 내용
own-mistake-file-about = 여기 보이는 것만 들어가요. 쓰신 분의 이름이나 이 컴퓨터에 대한 것은 들어가지 않아요.
own-mistake-file-entry = 항목
own-mistake-file-what = 잘못된 것
own-mistake-file-note = 쓰신 말
own-mistake-file-no-note = 없음
own-mistake-file-language = 쓰신 말의 언어
own-mistake-save = 파일 저장
own-mistake-not-sent = 아무 데도 보내지 않아요. 이 프로그램은 인터넷을 전혀 쓰지 않아요. 파일은 직접 전해 주셔야 해요.
own-mistake-give-pack = “{ $pack }” 목록을 펴낸 분들에게 전해 주세요.
own-mistake-give-starter = 이 프로그램을 준 분들에게 전해 주세요.
own-mistake-give-own = 여기에서 쓴 항목이에요. 여기에서 바로잡을 수 있어요.
own-mistake-choose = 먼저 무엇이 잘못되었는지 고르세요.
own-mistake-saved = 저장했어요: { $file }

## 종이에 인쇄하는 전화 확인표.

own-round-screen = 가장 오랫동안 아무도 확인하지 않은 항목이에요. 많아도 스무 개까지만 나와요. 들은 것을 종이에 표시하고, 나중에 여기에서 “오늘 전화했어요”를 눌러 적어 두세요.
own-round-none = 전화해 볼 곳이 없어요. 번호가 있는 항목은 모두 확인한 지 오래되지 않았어요.
own-round-title = 전화해 볼 곳
own-round-how = 친절하게 묻고, 알려 주는 만큼만 들으세요. 그대로 맞는 것에 표시하고, 틀린 것은 옆에 적으세요. 바쁘다고 하면 나중에 다시 거세요. 내가 누구인지 말하지 않아도 괜찮아요.
own-round-say = 이렇게 말해 보세요
own-round-hello = 안녕하세요. 저는 도움받을 수 있는 곳을 모은 무료 목록을 함께 돌보고 있어요. 이곳도 그 목록에 들어 있어요. 잠깐 시간 괜찮으세요?
own-round-number = 이 번호가 지금도 맞나요?
own-round-hours = 언제 연락하면 받으시나요?
own-round-languages = 그곳에서는 어떤 언어를 하시나요? 통역사도 쓰시나요?
own-round-cost = 비용은 얼마인가요? 돈도 보험도 없는 사람이 가도 되나요?
own-round-id = 신분증을 보여 달라고 하시나요?
own-round-police = 본인이 동의하지 않는데도 경찰이나 구급차를 부를 때가 있나요? 어떤 때인가요?
own-round-thanks = 고맙습니다. 몇 달 뒤에 다시 전화드려도 괜찮을까요?
own-round-notes = 날짜와 메모
