-app-name = Many Doors
a-about = Many Doors 소개
