### 명령줄.

cli-about = many-doors: 창 없이 도움 찾기
cli-usage = 사용법
cli-commands = 명령
cli-command-find = 자료실에서 찾기
cli-command-lines = 위기 상담 전화 목록 보기
cli-command-languages = 언어 목록 보기
cli-option-lang = 질문과 답의 언어
cli-option-json = JSON으로 답하기
cli-option-limit = 결과 개수
cli-found = 찾은 것
cli-query = 질문
cli-searched-instead = 대신 찾은 말
cli-crisis = 지금 사람과 이야기할 수 있어요
cli-some-words = 낱말 일부만 맞는 결과
cli-nothing = 찾은 것이 없음
cli-unknown-command = 모르는 명령
cli-unknown-option = 모르는 옵션
cli-missing-value = 값이 빠짐
cli-library-stand-in = 내장된 자료실이 대신 답함
