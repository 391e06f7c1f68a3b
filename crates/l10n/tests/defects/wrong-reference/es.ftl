-app-name = Many Doors
-vendor-name = Open Hands
a-about = Acerca de { -vendor-name }
