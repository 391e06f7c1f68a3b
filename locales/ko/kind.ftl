### 도움의 종류.

kind-crisis = 위기 상담 전화
kind-warmline = 이야기를 들어 주는 전화
kind-clinic = 클리닉, 면허 있는 진료
kind-therapist_finder = 심리상담사 목록
kind-therapy_fund = 심리 상담 비용 지원
kind-community_support = 공동체의 도움, 클리닉은 아님
kind-mutual_aid = 상호부조, 이웃끼리 서로 돕기
kind-practice = 치유 방식
kind-organization = 단체
kind-rights = 나의 권리
kind-policy = 제도 바꾸기
