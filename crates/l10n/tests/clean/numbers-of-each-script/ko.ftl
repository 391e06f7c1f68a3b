a-many = 2022년부터 1만 명이 넘습니다.
a-half = 150만 명
a-always = 하루 24시간 열림
a-two = 2주
a-hours = 오전 9시부터 오후 5시까지
