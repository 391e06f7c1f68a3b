### ፋይል ወይም ፎልደር መምረጫ።

shelf-places = የት ነው ያለው?
shelf-folder = ፎልደር:
shelf-up = አንድ ፎልደር ወደ ላይ
shelf-start = ሁሉም ቦታዎች
shelf-kind-folder = ፎልደር
shelf-kind-pack = ጥቅል
shelf-kind-sheet = የሰንጠረዥ ፋይል
shelf-kind-list = ዝርዝር
shelf-kind-mapping = የተቀመጡ ዓምዶች
shelf-kind-key = ሚስጥራዊ ቁልፍ
shelf-kind-check = የድርጅት ምዘና
# keep: a kind and a size, with a comma
shelf-kind-size = { $kind }፣ { $size }
shelf-use-folder = ይህን ፎልደር ይጠቀሙ
shelf-empty = እዚህ የሚሆን ነገር የለም። ሌላ ፎልደር ይሞክሩ።
shelf-empty-here = እዚህ የሚሆን የለም። ለመፈለግ ከላይ ካሉት ፎልደሮች አንዱን ይክፈቱ።
shelf-no-folders = በዚህ ውስጥ ሌላ ፎልደር የለም።
shelf-no-places = እዚህ የተለመዱ ፎልደሮችን አላገኘንም። ያለበትን ቦታ (path) ከታች ይጻፉ።
shelf-more = በዚህ ፎልደር ውስጥ ማሳየት ከምንችለው በላይ አለ። የእርስዎ ከሌለ፣ ያለበትን ቦታ (path) ይጻፉ።
shelf-opening = ፎልደሩን በመክፈት ላይ…
shelf-path = ወይም ያለበትን ቦታ (path) ይጻፉ
shelf-open = ይክፈቱ
shelf-use = ይጠቀሙበት
shelf-choose = ይምረጡ
shelf-choose-another = ሌላ ይምረጡ
shelf-clear = ምንም አልጠቀም
shelf-nothing = እስካሁን የተመረጠ የለም
