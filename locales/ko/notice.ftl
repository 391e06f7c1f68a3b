### 알아 두면 좋은 것.

notice-query_cut = 질문이 아주 길어서 앞부분만 썼어요.
notice-characters_removed = 질문에 눈에 보이지 않는 글자가 있어서 뺐어요.
notice-locale_unknown = “{ $tag }” 언어는 여기에 없어요. 대신 영어로 보여 드려요.
notice-library_damaged = 이 컴퓨터의 자료실이 망가졌어요. 지우지 않고 따로 두었고, 내장된 자료실을 대신 써요.
notice-library_too_new = 이 컴퓨터의 자료실은 더 새로운 버전의 프로그램이 만들었어요. 내장된 자료실을 대신 써요.
notice-library_nowhere = 이 컴퓨터에는 저장할 곳이 없어요. 내장된 자료실을 대신 써요.
notice-locale_broken = { $file }, { $line }번째 줄: 이 항목을 읽을 수 없어서 내장된 글을 대신 써요. { $detail }
notice-locale_too_big = { $file }: 1 MB보다 커서 뺐어요.
notice-locale_too_deep = { $file }: 너무 깊이 겹쳐 있어서 뺐어요.
notice-locale_not_text = { $file }: UTF-8 글이 아니어서 뺐어요.
notice-locale_bad_tag = “{ $folder }”: 언어 이름이 아니에요. 폴더 이름은 es 또는 zh-Hans처럼 지어요.
