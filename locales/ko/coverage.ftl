### 이 자료실의 언어: 언어마다 그 언어를 하는 사람이 있는 항목이 몇 개인지. 목록에 적힌 것만 세어요.

coverage-name = 이 자료실의 언어
    .about = 언어마다, 그 언어를 하는 사람이 있는 위기 상담 전화, 클리닉, 공동체 모임이 몇 개인지 나와요. 그리고 아무도 하지 않는 언어도 나와요.
coverage-what = 센 것: 항목 { $count }개. 목록에 그 언어를 하는 사람이 있다고 적혀 있으면 그 언어의 항목으로 세어요.
coverage-head-language = 언어
coverage-head-crisis = 위기 상담 전화
coverage-head-care = 다른 도움
coverage-head-community = 공동체
coverage-interpreter = 통역사가 있는 항목이 { $interpreters }개예요. 어떤 언어로든 도와줄 수 있을지도 모르니 그곳에 물어보세요.
coverage-missing = 이 목록에서 하는 사람을 찾지 못한 언어: { $languages }
coverage-do = 할 수 있는 일: 가까이에서 이 언어들을 하는 사람이 누구인지 알아보고 목록에 적어 넣으세요. 통역하는 사람에게 돈을 주세요.
