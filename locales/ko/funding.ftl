### 단체가 지원 기관에 돈을 요청하는 한 장.

funding-request-name = 지원 요청서
    .about = 더 나은 돌봄에 쓸 돈을 지원 기관에 요청하는 한 장이에요. 무엇에 쓸지 고르고 나머지를 채우세요.
funding-request-for = 돈을 무엇에 쓰나요?
funding-request-for-data = 존중하는 질문, 쓸모 있는 숫자, 시험을 거친 설문지
funding-request-for-training = 일 년 내내 이어지는 교육
funding-request-for-staff = 직원과 자원봉사자를 찾고 계속 함께하기
funding-request-for-strengths = 공동체를 튼튼하게 하는 것
funding-request-for-language = 자기 언어로 받는 도움
funding-request-for-list = 우리가 돕는 모든 사람을 위한 도움 목록
funding-request-organization = 단체나 기관의 이름
funding-request-funder = 누구에게 돈을 요청하나요?
funding-request-amount = 얼마를 요청하나요?
    .hint = 예: 1년 동안 $5,000
funding-request-own = 자기 말로 써 주세요: 무엇을 보셨나요?
    .hint = 누구인지 남이 알 수 있는 것은 쓰지 마세요.

## 요청서.

funding-request-to = 받는 분: { $funder }
funding-request-ask = { $organization }에서 지원을 요청드립니다. 금액: { $amount }.
funding-request-data-text = 양식이 사람에게 맞지 않으면, 무엇이 필요한지 보이지 않습니다. 저희는 모든 사람에게 존중하며 묻고, 자신을 자기 말로 나타내게 하겠습니다. 그분들의 언어로 시험을 거친 설문지(screening)를 쓰겠습니다. 10보다 작은 숫자는 공개하지 않습니다.
funding-request-training-text = 돌보는 사람이 계속 배울 때 돌봄이 나아집니다. 이 돈은 저희가 돕는 공동체에서 온 강사와, 직원이 배우는 데 필요한 시간에 쓰입니다.
funding-request-staff-text = 사람들은 자기 언어와 자기 삶을 아는 도우미를 찾습니다. 이 돈은 정당한 임금, 지도와 조언, 쉼, 성장할 기회에 쓰입니다. 저희는 절대 인종 때문에 누구를 뽑거나 떨어뜨리지 않습니다.
funding-request-strengths-text = 가족, 어르신, 신앙, 언어, 문화는 사람들이 건강하게 지내는 데 힘이 됩니다. 이 돈은 공동체가 스스로 이끄는 모임으로 갑니다. 치유 방식마다 그 공동체의 것임을 밝힙니다.
funding-request-language-text = 알아듣지 못하는 말로는 누구도 도울 수 없습니다. 이 돈은 통역사와 두 언어를 하는 직원에게 쓰입니다. 자기 언어로 글을 쓰고 확인하는 사람들에게도 쓰입니다.
funding-request-list-text = 아무도 찾지 못하는 도움은 소용이 없습니다. 이 돈은 곳곳에 전화하고 항목을 하나하나 확인하는 사람들에게 쓰입니다. 목록을 여러 언어로 인쇄하는 데도 쓰입니다.
funding-request-plan = 무엇을 언제까지 할지, 하나하나에 얼마가 드는지:
funding-request-voice = 우리 공동체에서 이 계획을 함께 세운 사람:
funding-request-know = 도움이 되었는지 무엇을 보면 알 수 있는지:
funding-request-report = 무엇이 잘되었고 무엇이 잘되지 않았는지 알려 드리겠습니다. 저희가 돕는 분들의 이름은 절대 밝히지 않겠습니다.
funding-request-sign = 이름, 서명, 연락할 방법:
funding-request-call = 이 일은 Mental Health America의 “Calls to Action for BIPOC Mental Health”(mhanational.org)에 답하는 것입니다.
