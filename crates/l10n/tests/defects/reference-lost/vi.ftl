-app-name = Many Doors
a-about = Giới thiệu chương trình này
