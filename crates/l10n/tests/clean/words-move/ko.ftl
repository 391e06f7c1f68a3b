a-gave = <b>당신</b>에게 { $what } 건을 { $who } 님이 주었습니다.
-app-name = Many Doors
a-open = { -app-name } 열기
    .label = 열기
