door-link-rights = 자료실에서 권리 정보 보기
door-link-policy = 자료실에서 제도 바꾸는 방법 보기
door-link-organizations = 자료실에서 단체 보기
