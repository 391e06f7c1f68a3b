### 도움 찾기.

find-title = 무엇이 필요하세요?
find-placeholder = 편한 말로 쓰세요. 예: 잠을 못 자요
find-clear = 지우기
find-tiles = 또는 여기에서 하나 누르세요
find-more-needs = 다른 것도 보기
find-fewer-needs = 접기
find-for-need = 고른 것: { $need }
find-take-away = 빼기: { $what }
find-filters = 이 조건에 맞는 도움만 보기
find-filter-my-language = 내 언어를 하는 곳
find-filter-language = 쓸 수 있는 언어
find-filter-any-language = 모든 언어
find-filter-free = 무료 또는 소득에 맞춰
find-filter-open = 지금 열려 있음
find-filter-channel = 연락하는 방법
find-filter-any-channel = 모든 방법
find-filter-community = 나의 공동체를 위한 곳
find-filter-any-community = 모두
find-filter-kind = 도움의 종류
find-filter-any-kind = 모든 종류
find-filter-no-police = 경찰을 절대 보내지 않음
find-more-filters = 더 골라 보기
find-count = 도움이 될 만한 것이 { $count }가지 있어요.
find-count-or-more = 도움이 될 만한 것이 { $count }가지 넘게 있어요.
find-hidden = 고른 조건 때문에 { $count }가지가 더 가려져 있어요.
find-hides = { $count }가지를 가림
find-show-all = 모두 보기
find-some-words = 쓰신 말이 모두 들어 있는 것은 없어요. 일부가 들어 있는 것을 보여 드려요.
find-instead = “{ $word }”에 대한 결과예요.
find-literal = 내가 쓴 그대로 찾기
find-crisis = 스스로를 해칠 것 같거나 누가 나를 해칠 것 같으면, 지금 바로 사람과 이야기할 수 있어요.
find-crisis-lines = 위기 상담 전화 보기
find-none = 찾은 것이 없어요.
find-none-ways = 이렇게 해 볼 수 있어요:
find-none-wider = 조건 없이 찾기
find-none-community = 나눔 모임과 공동체 돌봄 보기
find-none-crisis = 위기 상담 전화 보기
find-show-more = 더 보기
find-announce =
    { $count ->
        [0] 찾은 것이 없어요.
       *[other] 결과 { $count }가지.
    }
find-small-library = 이 자료실은 작아요. 이름이 없다고 해서 도움이 없다는 뜻은 아니에요.
find-searching = 찾는 중…
