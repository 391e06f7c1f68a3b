### 단체가 직원과 자원봉사자를 위해 종이에 쓰는 교육 계획.

training-plan-name = 교육 계획
    .about = 일 년 내내 이어지는 교육을 계획해요. 도움을 받는 공동체 사람들이 이끌고, 그 대가를 받아요.
training-plan-topics = 무엇을 배우고 싶으세요?
training-plan-topics-listening = 듣기, 그리고 겸손하기
training-plan-topics-racism = 의료 속의 인종차별, 예전과 지금
training-plan-topics-language = 통역사와 함께 일하기
training-plan-topics-lgbtq = 퀴어와 트랜스젠더를 위한 돌봄
training-plan-topics-healing = 치유 방식, 그리고 그것을 이어 온 사람들의 이름 밝히기
training-plan-topics-crisis = 위기, 그리고 경찰이 오면 벌어지는 일
training-plan-tick = 우리의 주제. 교육을 하고 나면 표시하세요.
training-plan-who = 주제마다 우리 공동체의 누가 이끄나요?
training-plan-pay = 공동체에서 온 강사에게도 다른 전문가만큼 돈을 주세요. 준비하고 오가는 데도 돈을 주세요.
training-plan-budget = 예산에 따로 적은 강사비:
training-plan-needs = 참여하는 데 필요한 것(통역사, 계단 없는 방, 아이 돌봄 등):
training-plan-dates = 급여를 받는 근무 시간의 날짜. 교육은 언제 이어지나요?
training-plan-know = 돌봄이 나아졌는지 무엇을 보고 알 수 있나요? 누구에게, 언제 물어볼까요?
