### 위기 안내. 위험에 처한 사람이 읽는 글.

crisis-strip = 지금 위험한가요?
crisis-strip-link = 988이나 다른 위기 상담 전화로 전화·문자하기
crisis-never-calls = 이 앱은 전화를 대신 걸지 않아요
crisis-title = 지금 사람과 이야기하세요
crisis-intro = 여기 있는 전화는 무료예요. 언제든지 그만두어도 괜찮아요.
crisis-911 = 몇 분 안에 누군가 목숨을 잃을 수 있다면, 미국의 긴급 전화번호는 911이에요. 보통 경찰이나 소방차, 구급차가 와요.
crisis-lines = 미국 어디에서나 받는 위기 상담 전화
crisis-more-lines = 다른 위기 상담 전화
crisis-built-in = 자료실을 읽지 못했어요. 이것은 프로그램에 들어 있던 { $date } 목록이에요.
crisis-police-note = 어떤 곳은 경찰이나 구급차를 보낼 수 있어요. 우리가 알아낸 것은 카드마다 적혀 있어요.
crisis-interpreter = 내 언어의 이름을 영어로 말해도 돼요. 한국어는 “Korean”이에요. 통역사를 찾아 주는 곳이 많아요.
crisis-static-title = 지금 사람과 이야기하세요. 988로 전화하거나 문자를 보내세요.
crisis-static-note = 무료이고, 밤낮 언제나 받아요. 전화로는 통역도 가능해요.
