### የመጀመሪያው ስክሪን፤ ቋንቋ መምረጫ።

start-title = ቋንቋዎን ይምረጡ
start-nothing-kept = እርስዎ ካልጠየቁ በስተቀር፣ እዚህ የሚያደርጉት ምንም ነገር ተጽፎ አይቀመጥም።
start-go-on = ይቀጥሉ
start-machine = የማሽን ረቂቅ
start-made-up = ለሙከራ
