door-link-rights = ስለ መብቶች በስብስቡ ውስጥ ያለው
door-link-policy = ደንቦችን ስለ መለወጥ በስብስቡ ውስጥ ያለው
door-link-organizations = በስብስቡ ውስጥ ያሉ ድርጅቶች
