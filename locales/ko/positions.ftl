### Mental Health America(MHA)의 입장: 무엇을 바꾸자고 하는지, 어디에서 찾는지, 어떻게 확인하는지.

positions-name = MHA의 입장
    .about = Mental Health America가 무엇을 주장하는지, 어디에서 찾는지, 어떻게 확인하는지 나와 있어요.
positions-found = 기억해 두고 싶은 입장
    .hint = 입장의 이름, 거기에 적힌 날짜, 읽은 날을 쓰세요.
positions-title = MHA의 입장을 최신으로 알아 두기
positions-what = 입장은 Mental Health America(MHA)가 무엇을 왜 바꾸고 싶어 하는지 밝힌 글이에요. MHA의 Public Policy Committee(정책 위원회)와 Board(이사회)에서 정해요.
positions-where = MHA가 입장을 내는 곳
positions-address = MHA의 정책 페이지: https://mhanational.org/public-policy (저장된 사본, 2026년 11월 27일에 읽음)
positions-moved = MHA는 전에도 페이지를 옮긴 적이 있어요. 주소가 안 되면 mhanational.org 사이트에서 “position statements”를 찾으세요.
positions-seen = 우리가 읽을 수 있었던 세 가지
positions-copies = 2026년 11월 27일에, 저장된 사본에서 저마다 앞부분을 읽었어요. 날짜는 보지 못했으니 하나하나 확인하세요. 여기 적은 것은 MHA의 말이 아니라 우리가 쓴 말이에요.
positions-culture = Position Statement 18(입장문 18): 돌봄은 사람들의 문화를 존중하고 사람들의 언어에 맞아야 해요. 이사회와 직원은 그곳이 돕는 사람들만큼 다양해야 해요.
positions-peers = Position Statement 37(입장문 37): 각 주와 공동체는 동료 지지를 돌봄의 한 부분으로 만들어야 해요.
positions-racism = 이사회의 성명: MHA는 인종차별에 맞서고 공정한 의료를 위해 일한다고 밝혀요.
positions-packs = 이 컴퓨터에 있는 꾸러미에서
positions-dated = 적힌 날짜: { $date }. 꾸러미를 펴낸 곳: { $publisher }.
positions-old = 12개월보다 오래된 것이에요. 쓰기 전에 더 새로운 것을 찾아보세요.
positions-check = 입장을 쓰기 전에
positions-check-old = 날짜를 찾아봤어요. 12개월보다 오래되었거나 날짜가 없으면, 더 새로운 것을 찾아봤어요.
positions-check-name = MHA의 이름과 입장의 번호, 날짜를 밝혀요.
positions-note = 입장, 입장의 날짜, 내가 읽은 날:
