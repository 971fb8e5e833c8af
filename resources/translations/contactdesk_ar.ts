<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountInput</name>
    <message>
        <source>Give the account a name, for you to tell it from others.</source>
        <translation>أعطِ الحساب اسمًا يميّزه عن غيره.</translation>
    </message>
    <message>
        <source>Another account has this name already. Choose a different one.</source>
        <translation>يحمل حساب آخر هذا الاسم بالفعل. اختر اسمًا مختلفًا.</translation>
    </message>
    <message>
        <source>Give the service&apos;s address; the hosted service&apos;s is %1.</source>
        <translation>أدخل عنوان الخدمة؛ عنوان الخدمة المستضافة هو %1.</translation>
    </message>
    <message>
        <source>An address has no spaces in it.</source>
        <translation>لا يحتوي العنوان على مسافات.</translation>
    </message>
    <message>
        <source>This is no address of a service. It looks like %1.</source>
        <translation>هذا ليس عنوان خدمة. مثال لعنوان صحيح: %1.</translation>
    </message>
    <message>
        <source>Leave out the user name before the @: the key goes into its own field.</source>
        <translation>احذف اسم المستخدم الذي قبل @: للمفتاح حقل خاص به.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or #: the key goes into its own field.</source>
        <translation>احذف ما يلي ? أو #: للمفتاح حقل خاص به.</translation>
    </message>
    <message>
        <source>The address must begin with https://, or anybody on the way could read the key. Plain http:// is for a service on this computer.</source>
        <translation>يجب أن يبدأ العنوان بـ https، وإلا أمكن لأي طرف في الطريق قراءة المفتاح. أما http غير المشفّر فلخدمة على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s key. Whoever manages the account can tell it.</source>
        <translation>أدخل مفتاح الحساب. يمكن الحصول عليه من مسؤول الحساب.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks in it. Copy it again.</source>
        <translation>لا يحتوي المفتاح على مسافات أو فواصل أسطر. انسخه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>&amp;New contact…</source>
        <translation>جهة اتصال &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>استي&amp;راد جهات اتصال…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>&amp;Edit the name</source>
        <translation>تعديل الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Take back the last change</source>
        <translation>التراجع عن &amp;آخر تغيير</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>استعا&amp;دة</translation>
    </message>
    <message>
        <source>Switch the &amp;bot on or off</source>
        <translation>تشغيل ال&amp;بوت أو إيقافه</translation>
    </message>
    <message>
        <source>Switch &amp;do not disturb on or off</source>
        <translation>تشغيل عدم الإ&amp;زعاج أو إيقافه</translation>
    </message>
    <message>
        <source>Show &amp;what the service sent</source>
        <translation>&amp;عرض ما أرسلته الخدمة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation</source>
        <translation>&amp;بحث في المحادثة</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Fi&amp;lter the messages</source>
        <translation>ت&amp;صفية الرسائل</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>الا&amp;نتقال إلى تاريخ…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>ن&amp;ظرة عامة</translation>
    </message>
    <message>
        <source>Draw *&amp;bold* and _italic_</source>
        <translation>إظهار *ال&amp;غامق* و_المائل_</translation>
    </message>
    <message>
        <source>&amp;Keep the open conversation up to date</source>
        <translation>إبقاء المحادثة المفتوحة م&amp;حدّثة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>Copy with &amp;time</source>
        <translation>نسخ مع ال&amp;وقت</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تص&amp;دير…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Add to a list…</source>
        <translation>&amp;إضافة إلى قائمة…</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>ال&amp;حسابات…</translation>
    </message>
    <message>
        <source>&amp;Search or look up…</source>
        <translation>&amp;بحث أو استعلام…</translation>
    </message>
    <message>
        <source>&amp;Look up what is typed</source>
        <translation>است&amp;علام عن المكتوب</translation>
    </message>
    <message>
        <source>Look up what was &amp;copied</source>
        <translation>استعلام عن المنسو&amp;خ</translation>
    </message>
    <message>
        <source>Save this searc&amp;h…</source>
        <translation>ح&amp;فظ هذا البحث…</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>جهات &amp;الاتصال</translation>
    </message>
    <message>
        <source>Con&amp;versation</source>
        <translation>الم&amp;حادثة</translation>
    </message>
    <message>
        <source>&amp;Find in all conversations</source>
        <translation>بحث في &amp;كل المحادثات</translation>
    </message>
    <message>
        <source>Changes in the &amp;queue</source>
        <translation>التغييرات في &amp;طابور الإرسال</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;جهة الاتصال</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;الحساب</translation>
    </message>
    <message>
        <source>Take o&amp;ver for 30 minutes</source>
        <translation>تو&amp;لّي الرد لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand, contact or list…</source>
        <translation>العثور على أ&amp;مر أو جهة اتصال أو قائمة…</translation>
    </message>
    <message>
        <source>&amp;Next contact</source>
        <translation>جهة الاتصال ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous contact</source>
        <translation>ج&amp;هة الاتصال السابقة</translation>
    </message>
    <message>
        <source>Nex&amp;t pane</source>
        <translation>الل&amp;وحة التالية</translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation>اللوحة ا&amp;لسابقة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>People ans&amp;wered by you</source>
        <translation>الأشخاص الذين تر&amp;د عليهم</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>الم&amp;فاتيح والمساعدة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation>
            <numerusform>منذ أقل من دقيقة</numerusform>
            <numerusform>منذ دقيقة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %Ln دقائق</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation>
            <numerusform>منذ أقل من ساعة</numerusform>
            <numerusform>منذ ساعة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %Ln ساعات</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>منذ يوم</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Service, %1</source>
        <translation>الخدمة، %1</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>كُتب هنا</translation>
    </message>
    <message>
        <source>Typed here, %1</source>
        <translation>كُتب هنا، %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The log file %1 can&apos;t be written.</source>
        <translation>تتعذر الكتابة في ملف سجل التشغيل %1.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>فتح الحساب الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Use the service at this address (HTTPS, or HTTP on this computer) for this run.</source>
        <translation>استخدام الخدمة على هذا العنوان (HTTPS، أو HTTP على هذا الحاسوب) لهذه الجلسة.</translation>
    </message>
    <message>
        <source>Read the service&apos;s key from this file.</source>
        <translation>قراءة مفتاح الخدمة من هذا الملف.</translation>
    </message>
    <message>
        <source>Look up a phone number or an e-mail address.</source>
        <translation>الاستعلام عن رقم هاتف أو عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Save a picture of the window (PNG) when all is shown, and quit.</source>
        <translation>حفظ صورة للنافذة (PNG) بعد ظهور كل شيء، ثم الخروج.</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>حجم النافذة، مثل 1280x800.</translation>
    </message>
    <message>
        <source>Keep the user&apos;s data in this folder.</source>
        <translation>حفظ بيانات المستخدم في هذا المجلد.</translation>
    </message>
    <message>
        <source>Write what the program does to this file; no key is in it.</source>
        <translation>تدوين ما يفعله البرنامج في هذا الملف؛ لا يُكتب فيه أي مفتاح.</translation>
    </message>
    <message>
        <source>Check whether this installation has all it needs, say so, and quit.</source>
        <translation>التحقق من أن هذا التثبيت لديه كل ما يحتاجه، وإظهار النتيجة، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Desktop contact manager for support staff.</source>
        <translation>مدير جهات اتصال لسطح المكتب، لموظفي الدعم.</translation>
    </message>
    <message>
        <source>Unexpected: %1</source>
        <translation>غير متوقع: %1</translation>
    </message>
    <message>
        <source>Only one of --workspace, --account and --service.</source>
        <translation>لا يُستخدم إلا واحد من --workspace و --account و --service.</translation>
    </message>
    <message>
        <source>--size looks like 1280x800.</source>
        <translation>تُكتب قيمة --size هكذا: 1280x800.</translation>
    </message>
    <message>
        <source>--key-file goes with --service.</source>
        <translation>يُستخدم --key-file مع --service.</translation>
    </message>
    <message>
        <source>--service needs --key-file.</source>
        <translation>يتطلب --service استخدام --key-file.</translation>
    </message>
    <message>
        <source>--service takes an HTTPS address, or an HTTP one on this computer: a key does not travel unencrypted.</source>
        <translation>يقبل --service عنوان HTTPS، أو عنوان HTTP على هذا الحاسوب: لا يُرسَل المفتاح دون تشفير.</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read: %2</source>
        <translation>تتعذر قراءة ملف المفتاح %1: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a key file.</source>
        <translation>حجم %1 أكبر من أن يكون ملف مفتاح.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by others. Make it yours alone: chmod 600.</source>
        <translation>يمكن لآخرين قراءة ملف المفتاح %1. اجعله لك وحدك: chmod 600.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>لا يحتوي ملف المفتاح %1 على مفتاح.</translation>
    </message>
    <message>
        <source>The SQLite file to serve, created if it isn&apos;t there.</source>
        <translation>ملف SQLite الذي يُقدَّم، ويُنشأ إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A key that opens the service; may be given several times. Everyone on this computer can see it in the list of processes: better use --key-file.</source>
        <translation>مفتاح يتيح الوصول إلى الخدمة؛ يمكن تكراره. يراه كل من يستخدم هذا الحاسوب في قائمة العمليات: الأفضل استخدام --key-file.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>A file of keys, one a line, readable by you alone.</source>
        <translation>ملف مفاتيح، مفتاح في كل سطر، لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>The port on this computer; 0, the default, for any free one.</source>
        <translation>المنفذ على هذا الحاسوب؛ 0، وهو الافتراضي، لأي منفذ متاح.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>&quot;documented&quot; (the default): answers as the service&apos;s reference has them; &quot;observed&quot;: as the live service was seen to answer.</source>
        <translation>&quot;documented&quot; (الافتراضي): الردود كما في مرجع الخدمة؛ &quot;observed&quot;: الردود كما لوحظت من الخدمة الفعلية.</translation>
    </message>
    <message>
        <source>form</source>
        <translation>نمط</translation>
    </message>
    <message>
        <source>Fill a database without contacts with sample data.</source>
        <translation>ملء قاعدة بيانات بلا جهات اتصال ببيانات تجريبية.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>There is an argument too many.</source>
        <translation>هناك وسيط زائد.</translation>
    </message>
    <message>
        <source>Name the database with --database.</source>
        <translation>حدّد قاعدة البيانات باستخدام --database.</translation>
    </message>
    <message>
        <source>The port must be a number from 0 to 65535.</source>
        <translation>يجب أن يكون المنفذ رقمًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>The answers are &quot;documented&quot; or &quot;observed&quot;.</source>
        <translation>الردود هي &quot;documented&quot; أو &quot;observed&quot;.</translation>
    </message>
    <message>
        <source>Give a key with --key-file or --key.</source>
        <translation>أدخل مفتاحًا باستخدام --key-file أو --key.</translation>
    </message>
    <message>
        <source>Serves a contact database on this computer, for Contact Desk and its like. The first line printed is the service&apos;s address.</source>
        <translation>يقدّم قاعدة بيانات جهات اتصال على هذا الحاسوب، لبرنامج Contact Desk وأمثاله. السطر الأول المطبوع هو عنوان الخدمة.</translation>
    </message>
    <message>
        <source>An option lacks its value. See --help.</source>
        <translation>تنقص أحد الخيارات قيمته. انظر --help.</translation>
    </message>
    <message>
        <source>There is an unknown option. See --help.</source>
        <translation>هناك خيار غير معروف. انظر --help.</translation>
    </message>
    <message>
        <source>light, dark, high-contrast-light or high-contrast-dark, instead of what the desktop has.</source>
        <translation>light أو dark أو high-contrast-light أو high-contrast-dark، بدلاً من مظهر سطح المكتب.</translation>
    </message>
    <message>
        <source>The language of the window for this run: %1.</source>
        <translation>لغة النافذة في هذا التشغيل: %1.</translation>
    </message>
    <message>
        <source>--theme is light, dark, high-contrast-light or high-contrast-dark.</source>
        <translation>قيمة --theme هي light أو dark أو high-contrast-light أو high-contrast-dark.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>قيمة --language هي واحدة من: %1.</translation>
    </message>
    <message>
        <source>Open the local workspace, whatever was used last.</source>
        <translation>فتح مساحة العمل المحلية، أيًا كان آخر ما استُخدم.</translation>
    </message>
</context>
<context>
    <name>CommandTip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (its keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ConnectionVerdict</name>
    <message>
        <source>There is a server at this address, but it does not answer as the service does. Check the address; the hosted service&apos;s is %1.</source>
        <translation>يوجد خادم على هذا العنوان، لكنه لا يرد كما ترد الخدمة. تحقق من العنوان؛ عنوان الخدمة المستضافة هو %1.</translation>
    </message>
    <message>
        <source>The service asks for a pause, so the key could not be tested.</source>
        <translation>تطلب الخدمة التوقف مؤقتًا، فلم يمكن اختبار المفتاح.</translation>
    </message>
    <message>
        <source>Test it again after %1.</source>
        <translation>أعد الاختبار بعد %1.</translation>
    </message>
    <message>
        <source>Wait a little, then test it again.</source>
        <translation>انتظر قليلًا، ثم أعد الاختبار.</translation>
    </message>
    <message>
        <source>Check the address and its port.</source>
        <translation>تحقق من العنوان ومنفذه.</translation>
    </message>
    <message>
        <source>Check the address letter by letter. If it is right, do not go on, and ask whoever manages this computer&apos;s network.</source>
        <translation>تحقق من العنوان حرفًا حرفًا. إن كان صحيحًا فلا تتابع، واسأل مسؤول شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The service at this address refused the key. Check that it was copied as a whole, or ask whoever manages the account for its present key.</source>
        <translation>رفضت الخدمة على هذا العنوان المفتاح. تحقق من نسخه كاملًا، أو اطلب المفتاح الحالي من مسؤول الحساب.</translation>
    </message>
    <message>
        <source>The service does not let this key look contacts up. Ask whoever manages the account.</source>
        <translation>لا تسمح الخدمة لهذا المفتاح بالاستعلام عن جهات الاتصال. راجع مسؤول الحساب.</translation>
    </message>
    <message>
        <source>Check the address, or test it again in a moment.</source>
        <translation>تحقق من العنوان، أو أعد الاختبار بعد لحظات.</translation>
    </message>
    <message>
        <source>Test it again in a moment; if it stays so, check the address.</source>
        <translation>أعد الاختبار بعد لحظات؛ إن تكرر الأمر فتحقق من العنوان.</translation>
    </message>
    <message>
        <source>The service answered, but did not accept the question, so the key could not be tested. Check the address.</source>
        <translation>ردّت الخدمة، لكنها لم تقبل الطلب، فلم يمكن اختبار المفتاح. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The service answered and took the key.</source>
        <translation>ردّت الخدمة وقبلت المفتاح.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so nothing was sent: anybody on the way could have read the key.</source>
        <translation>يجب أن يبدأ العنوان بـ https، لذا لم يُرسَل شيء: كان يمكن لأي طرف في الطريق قراءة المفتاح.</translation>
    </message>
</context>
<context>
    <name>ContactDetailsModel</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ContactField</name>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Bot answers</source>
        <translation>يرد البوت</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Do not disturb because</source>
        <translation>سبب عدم الإزعاج</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Custom channel</source>
        <translation>قناة مخصصة</translation>
    </message>
    <message>
        <source>Instagram id</source>
        <translation>معرّف إنستغرام</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Chat widget id</source>
        <translation>معرّف أداة الدردشة</translation>
    </message>
    <message>
        <source>Chat window open</source>
        <translation>نافذة الدردشة مفتوحة</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Last message from them</source>
        <translation>آخر رسالة واردة</translation>
    </message>
    <message>
        <source>Has been active</source>
        <translation>له نشاط سابق</translation>
    </message>
    <message>
        <source>Chat concluded</source>
        <translation>الدردشة منتهية</translation>
    </message>
    <message>
        <source>Credits used</source>
        <translation>الرصيد المستخدم</translation>
    </message>
    <message>
        <source>Messages by the bot</source>
        <translation>رسائل البوت</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>Type an e-mail address.</source>
        <translation>اكتب عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces.</source>
        <translation>لا يحتوي عنوان البريد الإلكتروني على مسافات.</translation>
    </message>
    <message>
        <source>This e-mail address has no @. An address looks like name@example.com.</source>
        <translation>ليس في عنوان البريد الإلكتروني هذا علامة @. مثال لعنوان: name@example.com.</translation>
    </message>
    <message>
        <source>An e-mail address has only one @.</source>
        <translation>لا يحتوي عنوان البريد الإلكتروني إلا على علامة @ واحدة.</translation>
    </message>
    <message>
        <source>The part before the @ is not one that an e-mail address can have.</source>
        <translation>الجزء الذي قبل @ لا يصلح لعنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The part after the @ is not a mail domain. It looks like example.com.</source>
        <translation>الجزء الذي بعد @ ليس نطاق بريد. مثال لنطاق: example.com.</translation>
    </message>
    <message>
        <source>This e-mail address is too long.</source>
        <translation>عنوان البريد الإلكتروني هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>The service uses this address for “not given”. It belongs to nobody.</source>
        <translation>تستخدم الخدمة هذا العنوان بمعنى «غير محدد». لا يخص أحدًا.</translation>
    </message>
</context>
<context>
    <name>EmbeddedServer</name>
    <message>
        <source>The sample data could not be written.</source>
        <translation>تعذرت كتابة البيانات التجريبية.</translation>
    </message>
    <message>
        <source>The service needs a key to be opened with.</source>
        <translation>تحتاج الخدمة إلى مفتاح لتُفتح به.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on this computer.</source>
        <translation>لا يمكن للخدمة استقبال الاتصالات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The service can&apos;t listen on port %1. Another program may have it.</source>
        <translation>لا يمكن للخدمة استقبال الاتصالات على المنفذ %1. ربما يستخدمه برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>field, what it was, what it becomes</comment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, what it was, what it becomes</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what was typed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <comment>kind of change, what was, what becomes</comment>
        <translation>%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>kind of change, what was, what becomes</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>New contact, %1</source>
        <comment>its number</comment>
        <translation>جهة اتصال جديدة، %1</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>رد الخدمة: «%1».</translation>
    </message>
    <message>
        <source>Waiting until the service has this contact</source>
        <translation>بانتظار وجود جهة الاتصال هذه لدى الخدمة</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>a time</comment>
        <translation>بالانتظار حتى %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it stands, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Add to list “%1”</source>
        <translation>إضافة إلى القائمة «%1»</translation>
    </message>
    <message>
        <source>Remove from list “%1”</source>
        <translation>إزالة من القائمة «%1»</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Name of list %1</source>
        <translation>اسم القائمة %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Checking whether it arrived</source>
        <translation>جارٍ التحقق من الوصول</translation>
    </message>
    <message>
        <source>Exists already</source>
        <translation>موجودة بالفعل</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يتطلب تدخلك</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Taken back or given up</source>
        <translation>تم التراجع عنه أو تجاهله</translation>
    </message>
    <message>
        <source>Needs you: a contact with this number exists already</source>
        <translation>يتطلب تدخلك: توجد جهة اتصال بهذا الرقم بالفعل</translation>
    </message>
    <message>
        <source>Needs you: changed by somebody else meanwhile</source>
        <translation>يتطلب تدخلك: غيّره شخص آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>Refused: %1 %2</source>
        <comment>why, and what to do</comment>
        <translation>مرفوض: %1 %2</translation>
    </message>
    <message>
        <source>Done, though the service didn&apos;t say what it had before</source>
        <translation>تم، لكن الخدمة لم تذكر القيمة السابقة</translation>
    </message>
    <message>
        <source>This took something back itself.</source>
        <translation>هذا التغيير نفسه تراجع عن تغيير آخر.</translation>
    </message>
    <message>
        <source>This has been taken back or given up already.</source>
        <translation>سبق التراجع عن هذا التغيير أو تجاهله.</translation>
    </message>
    <message>
        <source>This is being taken back already.</source>
        <translation>التراجع عن هذا التغيير جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>A contact that was created can&apos;t be taken back: the service lets nobody delete one.</source>
        <translation>لا يمكن التراجع عن إنشاء جهة اتصال: لا تسمح الخدمة لأحد بحذفها.</translation>
    </message>
    <message>
        <source>This is under way: it can be taken back once the service has answered.</source>
        <translation>التنفيذ جارٍ: يمكن التراجع بعد أن ترد الخدمة.</translation>
    </message>
    <message>
        <source>What it was before isn&apos;t known, so there is nothing to go back to.</source>
        <translation>القيمة السابقة غير معروفة، فلا يوجد ما يُرجَع إليه.</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>The service could not be reached: its address is not known here.</source>
        <translation>تعذر الوصول إلى الخدمة: عنوانها غير معروف هنا.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer refused the connection.</source>
        <translation>تعذر الوصول إلى الخدمة: رفض خادمها الاتصال.</translation>
    </message>
    <message>
        <source>The service could not be reached: its computer did not respond.</source>
        <translation>تعذر الوصول إلى الخدمة: لم يستجب خادمها.</translation>
    </message>
    <message>
        <source>The connection to the service broke before the answer was there.</source>
        <translation>انقطع الاتصال بالخدمة قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy did not help.</source>
        <translation>تعذر الوصول إلى الخدمة: لم ينجح وكيل هذه الشبكة في الاتصال بها.</translation>
    </message>
    <message>
        <source>The service could not be reached: this network&apos;s proxy wants a password.</source>
        <translation>تعذر الوصول إلى الخدمة: يطلب وكيل هذه الشبكة كلمة مرور.</translation>
    </message>
    <message>
        <source>The service&apos;s address is not an encrypted one, so nothing was sent.</source>
        <translation>عنوان الخدمة غير مشفّر، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Nobody trusted vouches for the service&apos;s certificate, so nothing was sent.</source>
        <translation>شهادة الخدمة غير صادرة عن جهة موثوقة، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid today, so nothing was sent.</source>
        <translation>شهادة الخدمة غير صالحة اليوم، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is for another address, so nothing was sent.</source>
        <translation>شهادة الخدمة صادرة لعنوان آخر، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>No secure connection to the service came about, so nothing was sent.</source>
        <translation>تعذر إنشاء اتصال آمن بالخدمة، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full, so its own data could not be written.</source>
        <translation>قرص هذا الحاسوب ممتلئ، فتعذرت كتابة بياناته المحلية.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data may only be read, so nothing could be written.</source>
        <translation>البيانات المحلية لهذا الحاسوب للقراءة فقط، فتعذرت كتابة أي شيء.</translation>
    </message>
    <message>
        <source>A file of this computer&apos;s own data is damaged.</source>
        <translation>أحد ملفات البيانات المحلية لهذا الحاسوب تالف.</translation>
    </message>
    <message>
        <source>Another program holds this computer&apos;s own data and did not let go.</source>
        <translation>يستخدم برنامج آخر البيانات المحلية لهذا الحاسوب ولم يتركها.</translation>
    </message>
    <message>
        <source>This computer&apos;s own data were written by a newer version of this program.</source>
        <translation>كُتبت البيانات المحلية لهذا الحاسوب بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The message gives no address that this program would ask for the file.</source>
        <translation>لا تتضمن الرسالة عنوانًا يمكن لهذا البرنامج طلب الملف منه.</translation>
    </message>
    <message>
        <source>The file&apos;s address leads into this computer&apos;s own network, so it was not asked for.</source>
        <translation>يشير عنوان الملف إلى داخل شبكة هذا الحاسوب، لذا لم يُطلب.</translation>
    </message>
    <message>
        <source>The host that keeps the file could not be reached.</source>
        <translation>تعذر الوصول إلى المضيف الذي يحفظ الملف.</translation>
    </message>
    <message>
        <source>No secure connection to the host that keeps the file came about.</source>
        <translation>تعذر إنشاء اتصال آمن بالمضيف الذي يحفظ الملف.</translation>
    </message>
    <message>
        <source>The host that keeps the file led on to where this program does not go.</source>
        <translation>أحال المضيف الذي يحفظ الملف إلى موضع لا يقصده هذا البرنامج.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not send it in time.</source>
        <translation>لم يرسل المضيف الملف في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection broke before the whole file was there.</source>
        <translation>انقطع الاتصال قبل وصول الملف كاملًا.</translation>
    </message>
    <message>
        <source>The host does not keep this file any more.</source>
        <translation>لم يعد المضيف يحتفظ بهذا الملف.</translation>
    </message>
    <message>
        <source>The host that keeps the file did not give it to this program.</source>
        <translation>لم يقدّم المضيف الملف إلى هذا البرنامج.</translation>
    </message>
    <message>
        <source>The picture is larger than what is shown here.</source>
        <translation>الصورة أكبر مما يُعرض هنا.</translation>
    </message>
    <message>
        <source>What came is not a picture that this program can show.</source>
        <translation>ما وصل ليس صورة يمكن لهذا البرنامج عرضها.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>الصورة تالفة.</translation>
    </message>
    <message>
        <source>The file could not be written there.</source>
        <translation>تعذرت كتابة الملف هناك.</translation>
    </message>
    <message>
        <source>Check the network and the account&apos;s address, then try again. Nothing you typed is lost.</source>
        <translation>تحقق من الشبكة ومن عنوان الحساب، ثم أعد المحاولة. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s proxy settings, then start the program again.</source>
        <translation>تحقق من إعدادات الوكيل على هذا الحاسوب، ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Give the account an address that begins with https://.</source>
        <translation>أعطِ الحساب عنوانًا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, tell whoever runs the service.</source>
        <translation>تحقق من تاريخ هذا الحاسوب. إن كان صحيحًا فأبلغ مشغّل الخدمة.</translation>
    </message>
    <message>
        <source>Make room on the disk. What the service holds is not affected.</source>
        <translation>أفرغ مساحة على القرص. ما تحفظه الخدمة لم يتأثر.</translation>
    </message>
    <message>
        <source>Check who may write to the file and its folder.</source>
        <translation>تحقق من صلاحيات الكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>Start the program again: it saves what can be read.</source>
        <translation>أعد تشغيل البرنامج: سيحفظ ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Close whatever else has the file open, then start the program again.</source>
        <translation>أغلق كل ما يفتح الملف سواه، ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>شغّل الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Ask the person to send it once more.</source>
        <translation>اطلب من الشخص إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>Open it in the browser if you trust its host.</source>
        <translation>افتحه في المتصفح إن كنت تثق بمضيفه.</translation>
    </message>
    <message>
        <source>Check the network, then try again, or open it in the browser.</source>
        <translation>تحقق من الشبكة ثم أعد المحاولة، أو افتحه في المتصفح.</translation>
    </message>
    <message>
        <source>Try again, or open it in the browser.</source>
        <translation>أعد المحاولة، أو افتحه في المتصفح.</translation>
    </message>
    <message>
        <source>Save it, or open it in the browser.</source>
        <translation>احفظه، أو افتحه في المتصفح.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, or save it somewhere else.</source>
        <translation>تحقق من القرص والمجلد، أو احفظه في موضع آخر.</translation>
    </message>
    <message>
        <source>The service was asked, but its answer never arrived. The change may or may not have been made.</source>
        <translation>أُرسل الطلب إلى الخدمة، لكن ردها لم يصل. قد يكون التغيير نُفّذ وقد لا يكون.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>تعذر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>لم ترد الخدمة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The service refused the key of this account. It was probably replaced.</source>
        <translation>رفضت الخدمة مفتاح هذا الحساب. ربما استُبدل.</translation>
    </message>
    <message>
        <source>The service does not allow this to this account.</source>
        <translation>لا تسمح الخدمة لهذا الحساب بذلك.</translation>
    </message>
    <message>
        <source>The service knows no such contact.</source>
        <translation>لا توجد جهة اتصال كهذه لدى الخدمة.</translation>
    </message>
    <message>
        <source>The service already has this contact.</source>
        <translation>جهة الاتصال هذه موجودة لدى الخدمة بالفعل.</translation>
    </message>
    <message>
        <source>The service did not accept what was sent.</source>
        <translation>لم تقبل الخدمة ما أُرسل.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many requests in a short time.</source>
        <translation>تطلب الخدمة التوقف مؤقتًا: الطلبات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>The service reported a fault of its own.</source>
        <translation>أبلغت الخدمة عن خطأ لديها.</translation>
    </message>
    <message>
        <source>The service answered in a form that this program does not understand.</source>
        <translation>ردّت الخدمة بصيغة لا يفهمها هذا البرنامج.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent over it.</source>
        <translation>الاتصال غير آمن، لذا لم يُرسَل شيء عبره.</translation>
    </message>
    <message>
        <source>This computer could not read or write its own data.</source>
        <translation>تعذرت على هذا الحاسوب قراءة بياناته المحلية أو كتابتها.</translation>
    </message>
    <message>
        <source>Look the contact up again before you repeat it.</source>
        <translation>استعلم عن جهة الاتصال مجددًا قبل تكرار ذلك.</translation>
    </message>
    <message>
        <source>Check the network, then try again. Nothing you typed is lost.</source>
        <translation>تحقق من الشبكة، ثم أعد المحاولة. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Try again in a moment. Nothing you typed is lost.</source>
        <translation>أعد المحاولة بعد لحظات. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Ask whoever manages the account for its present key, then enter that one.</source>
        <translation>اطلب المفتاح الحالي من مسؤول الحساب، ثم أدخله.</translation>
    </message>
    <message>
        <source>Check the id, or ask whoever manages the account.</source>
        <translation>تحقق من المعرّف، أو راجع مسؤول الحساب.</translation>
    </message>
    <message>
        <source>Check the number or address, or create the contact.</source>
        <translation>تحقق من الرقم أو العنوان، أو أنشئ جهة الاتصال.</translation>
    </message>
    <message>
        <source>Open the one that exists. What you typed stays here until you do.</source>
        <translation>افتح جهة الاتصال الموجودة. ما كتبته يبقى هنا إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>صحّح المُدخل وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again after %1. Nothing you typed is lost.</source>
        <translation>أعد المحاولة بعد %1. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Wait a little, then try again. Nothing you typed is lost.</source>
        <translation>انتظر قليلًا، ثم أعد المحاولة. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the details.</source>
        <translation>أعد المحاولة. إن تكرر الأمر فأبلغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>ابدأها مجددًا متى شئت.</translation>
    </message>
    <message>
        <source>Do not go on. Ask whoever manages this computer&apos;s network.</source>
        <translation>لا تتابع. اسأل مسؤول شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that its folder may be written to.</source>
        <translation>تحقق من أن القرص غير ممتلئ وأن الكتابة في مجلده مسموحة.</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>All of them can be changed in the preferences.</source>
        <translation>يمكن تغييرها كلها في التفضيلات.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Contact Desk %1, built with Qt %2.</source>
        <comment>two versions</comment>
        <translation>Contact Desk %1، مبني بـ Qt %2.</translation>
    </message>
    <message>
        <source>It is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may use, change and pass it on under its terms. It comes without any warranty.</source>
        <translation>هذا برنامج حر بموجب رخصة جنو العمومية العامة (GNU General Public License)، الإصدار 3 أو أي إصدار لاحق (GPL-3.0-or-later): يمكنك استخدامه وتعديله ونقله إلى غيرك وفق شروطها. يُقدَّم دون أي ضمان.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>%1 added, %2 completed</source>
        <translation>أُضيف %1، واستُكمل %2</translation>
    </message>
    <message>
        <source>Cancelled before anything was imported.</source>
        <translation>أُلغي الاستيراد قبل استيراد أي شيء.</translation>
    </message>
    <message>
        <source>There was nobody in the file.</source>
        <translation>لا يوجد أحد في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added</source>
        <translation>
            <numerusform>لم تُضف أي جهة اتصال</numerusform>
            <numerusform>أُضيفت جهة اتصال واحدة</numerusform>
            <numerusform>أُضيفت جهتا اتصال</numerusform>
            <numerusform>أُضيفت %Ln جهات اتصال</numerusform>
            <numerusform>أُضيفت %Ln جهة اتصال</numerusform>
            <numerusform>أُضيفت %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 completed</source>
        <translation>استُكمل %1</translation>
    </message>
    <message>
        <source>%1 left out: neither number nor e-mail</source>
        <translation>استُبعد %1: بلا رقم ولا بريد إلكتروني</translation>
    </message>
    <message>
        <source>Cancelled; until then %1.</source>
        <translation>أُلغي الاستيراد؛ حتى ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>The key file %1 can&apos;t be read.</source>
        <translation>تتعذر قراءة ملف المفتاح %1.</translation>
    </message>
    <message>
        <source>The key file %1 holds no key.</source>
        <translation>لا يحتوي ملف المفتاح %1 على مفتاح.</translation>
    </message>
</context>
<context>
    <name>KeyProblem</name>
    <message>
        <source>No keychain can be reached on this desktop. Keep the key in a file that only you can read, or for this run only.</source>
        <translation>لا يمكن الوصول إلى سلسلة مفاتيح على سطح المكتب هذا. احفظ المفتاح في ملف لا يقرؤه غيرك، أو لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. It may be waiting for its password: unlock it and try again, or keep the key elsewhere.</source>
        <translation>لم تستجب سلسلة المفاتيح في الوقت المحدد. ربما تنتظر كلمة مرورها: افتح قفلها وأعد المحاولة، أو احفظ المفتاح في موضع آخر.</translation>
    </message>
    <message>
        <source>The keychain is locked, or access to it was refused. Unlock it and try again, or keep the key elsewhere.</source>
        <translation>سلسلة المفاتيح مقفلة، أو رُفض الوصول إليها. افتح قفلها وأعد المحاولة، أو احفظ المفتاح في موضع آخر.</translation>
    </message>
    <message>
        <source>The keychain reported a fault of its own. Try again, or keep the key elsewhere.</source>
        <translation>أبلغت سلسلة المفاتيح عن خطأ لديها. أعد المحاولة، أو احفظ المفتاح في موضع آخر.</translation>
    </message>
    <message>
        <source>There is no key for this account where it should be kept. Enter it again.</source>
        <translation>لا يوجد مفتاح لهذا الحساب في موضع حفظه. أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>The file with the key cannot be read or written. Check that the disk is not full and that its folder may be written to.</source>
        <translation>تتعذر قراءة ملف المفتاح أو كتابته. تحقق من أن القرص غير ممتلئ وأن الكتابة في مجلده مسموحة.</translation>
    </message>
    <message>
        <source>The key is kept where you chose, but it could not be taken out of the place where it was before. Remove it there yourself.</source>
        <translation>حُفظ المفتاح حيث اخترت، لكن تعذر حذفه من موضعه السابق. احذفه من هناك بنفسك.</translation>
    </message>
</context>
<context>
    <name>KeyRules</name>
    <message>
        <source>A command has one combination of keys, not several after one another.</source>
        <translation>للأمر تركيبة مفاتيح واحدة، لا عدة تركيبات متتالية.</translation>
    </message>
    <message>
        <source>These keys type, or move about. Hold Ctrl or Alt as well, or take a function key.</source>
        <translation>تُستخدم هذه المفاتيح للكتابة أو التنقل. اضغط معها Ctrl أو Alt، أو استخدم مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>Alt with a letter or digit opens menus. Hold Ctrl instead.</source>
        <translation>تُفتح القوائم باستخدام Alt مع حرف أو رقم. استخدم Ctrl بدلًا منه.</translation>
    </message>
    <message>
        <source>These keys copy, paste or select text everywhere.</source>
        <translation>تُستخدم هذه المفاتيح لنسخ النص أو لصقه أو تحديده في كل مكان.</translation>
    </message>
</context>
<context>
    <name>LookUpKey</name>
    <message>
        <source>Type a phone number or an e-mail address.</source>
        <translation>اكتب رقم هاتف أو عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This is neither a phone number nor an e-mail address. A number looks like +31 6 12345678, an address like name@example.com.</source>
        <translation>هذا ليس رقم هاتف ولا عنوان بريد إلكتروني. مثال لرقم: 0031&#xa0;6&#xa0;12345678، ومثال لعنوان: name@example.com.</translation>
    </message>
</context>
<context>
    <name>MediaBox</name>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>استغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>The host doesn&apos;t allow it</source>
        <translation>لا يسمح المضيف بذلك</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>الاتصال غير آمن</translation>
    </message>
    <message>
        <source>It couldn&apos;t be fetched</source>
        <translation>تعذر الجلب</translation>
    </message>
    <message>
        <source>Can&apos;t be fetched</source>
        <translation>لا يمكن جلبه</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Fetching… %1 %</source>
        <translation>جارٍ الجلب… %1 %</translation>
    </message>
    <message>
        <source>Fetching… %1</source>
        <translation>جارٍ الجلب… %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>تم الجلب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>MediaText</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>بطاقة جهة اتصال</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>From whom isn&apos;t known</source>
        <translation>المرسل غير معروف</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>Show more (%L1 characters are left)</source>
        <translation>عرض المزيد (بقي %L1 من الأحرف)</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>From them</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>غير مُسلَّمة</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسَلة</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>مُسلَّمة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مُستلَمة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>رسالة بأزرار</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>رسالة نظام</translation>
    </message>
    <message>
        <source>The service gives no time</source>
        <translation>لا تذكر الخدمة الوقت</translation>
    </message>
    <message>
        <source>The service doesn&apos;t say from whom</source>
        <translation>لا تذكر الخدمة المرسل</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day of another year</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message numerus="yes">
        <source>%Ln contact(s) could be read and are kept.</source>
        <translation>
            <numerusform>لم تمكن قراءة أي جهة اتصال.</numerusform>
            <numerusform>أمكنت قراءة جهة اتصال واحدة وهي محفوظة.</numerusform>
            <numerusform>أمكنت قراءة جهتي اتصال وهما محفوظتان.</numerusform>
            <numerusform>أمكنت قراءة %Ln جهات اتصال وهي محفوظة.</numerusform>
            <numerusform>أمكنت قراءة %Ln جهة اتصال وهي محفوظة.</numerusform>
            <numerusform>أمكنت قراءة %Ln جهة اتصال وهي محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact in it could be read.</source>
        <translation>لم تمكن قراءة أي جهة اتصال فيه.</translation>
    </message>
    <message>
        <source>How many were lost can&apos;t be told.</source>
        <translation>لا يمكن معرفة عدد ما فُقد.</translation>
    </message>
    <message>
        <source>About %1 could not.</source>
        <translation>تعذرت قراءة نحو %1.</translation>
    </message>
    <message>
        <source>The damaged file could not be kept.</source>
        <translation>تعذر الاحتفاظ بالملف التالف.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>الملف التالف محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>The file with what this desk remembers was damaged.</source>
        <translation>كان ملف البيانات المحفوظة محليًا تالفًا.</translation>
    </message>
    <message>
        <source>What you look up can&apos;t be remembered.</source>
        <translation>لا يمكن حفظ نتائج الاستعلام محليًا.</translation>
    </message>
    <message>
        <source>The folder of this desk can&apos;t be written to: what is learned now is forgotten when the program ends.</source>
        <translation>لا تمكن الكتابة في مجلد البيانات المحلية: ما يُعرف الآن يُنسى عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Nothing is lost at the service; whoever is looked up there is here again.</source>
        <translation>لم يُفقد شيء لدى الخدمة؛ ومن يُستعلم عنه لديها يعود إلى هنا.</translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message>
        <source>This person waits for an answer.</source>
        <translation>هذا الشخص ينتظر ردًا.</translation>
    </message>
    <message>
        <source>%1 waits for an answer.</source>
        <translation>ينتظر %1 ردًا.</translation>
    </message>
    <message>
        <source>This person waits for an answer (since %1).</source>
        <translation>هذا الشخص ينتظر ردًا (منذ %1).</translation>
    </message>
    <message>
        <source>%1 waits for an answer (since %2).</source>
        <translation>ينتظر %1 ردًا (منذ %2).</translation>
    </message>
    <message>
        <source>This person has waited for an answer for %1 (since %2).</source>
        <translation>هذا الشخص ينتظر ردًا منذ %1 (%2).</translation>
    </message>
    <message>
        <source>%1 has waited for an answer for %2 (since %3).</source>
        <translation>ينتظر %1 ردًا منذ %2 (%3).</translation>
    </message>
    <message>
        <source>We wait for an answer.</source>
        <translation>نحن ننتظر ردًا.</translation>
    </message>
    <message>
        <source>We wait for an answer from %1.</source>
        <translation>نحن ننتظر ردًا من %1.</translation>
    </message>
    <message>
        <source>We wait for an answer (since %1).</source>
        <translation>نحن ننتظر ردًا (منذ %1).</translation>
    </message>
    <message>
        <source>We wait for an answer from %1 (since %2).</source>
        <translation>نحن ننتظر ردًا من %1 (منذ %2).</translation>
    </message>
    <message>
        <source>We have waited for an answer for %1 (since %2).</source>
        <translation>نحن ننتظر ردًا منذ %1 (%2).</translation>
    </message>
    <message>
        <source>We have waited for an answer from %1 for %2 (since %3).</source>
        <translation>نحن ننتظر ردًا من %1 منذ %2 (%3).</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 واردة</translation>
    </message>
    <message>
        <source>%1 to them</source>
        <translation>%1 صادرة</translation>
    </message>
    <message>
        <source>%1 of unknown direction</source>
        <translation>%1 مجهولة الاتجاه</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>الأسبوع من %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day of the week</comment>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>What was written to them last was not delivered.</source>
        <translation>آخر رسالة صادرة لم تُسلَّم.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The service does not tell who wrote, so nobody knows who waits.</source>
        <translation>لا تذكر الخدمة من كتب، فلا يُعرف من ينتظر.</translation>
    </message>
    <message>
        <source>Nobody waits. %1</source>
        <translation>لا أحد ينتظر. %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>لا رسائل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of messages: by direction</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 not delivered</source>
        <translation>%1 غير مُسلَّمة</translation>
    </message>
    <message>
        <source>%1 with media</source>
        <translation>%1 مع وسائط</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>الأولى %1</translation>
    </message>
    <message>
        <source>last from them %1</source>
        <translation>آخر واردة %1</translation>
    </message>
    <message>
        <source>last to them %1</source>
        <translation>آخر صادرة %1</translation>
    </message>
    <message>
        <source>typically answered after %1</source>
        <translation>الرد عادةً بعد %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: how many messages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Messages per week</source>
        <translation>الرسائل لكل أسبوع</translation>
    </message>
    <message>
        <source>Messages per month</source>
        <translation>الرسائل لكل شهر</translation>
    </message>
    <message>
        <source>Messages per year</source>
        <translation>الرسائل لكل سنة</translation>
    </message>
    <message>
        <source>Messages per day</source>
        <translation>الرسائل لكل يوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingText</name>
    <message>
        <source>Needs you: you want %1, the service has %2.</source>
        <translation>يتطلب تدخلك: تريد %1، ولدى الخدمة %2.</translation>
    </message>
    <message>
        <source>The service refused %1.</source>
        <translation>رفضت الخدمة %1.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet.</source>
        <translation>محفوظ هنا؛ لم يصل إلى الخدمة بعد.</translation>
    </message>
    <message>
        <source>Saved here; the service does not have it yet. Before: %1.</source>
        <translation>محفوظ هنا؛ لم يصل إلى الخدمة بعد. القيمة السابقة: %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>what it has not told</source>
        <translation>قيمة لم تذكرها</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يتطلب تدخلك</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Saved here; finding out whether it arrived</source>
        <translation>محفوظ هنا؛ جارٍ التحقق من الوصول</translation>
    </message>
    <message>
        <source>Saved here, sending…</source>
        <translation>محفوظ هنا، جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Saved here, waiting to be sent</source>
        <translation>محفوظ هنا، بانتظار الإرسال</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>رد الخدمة: «%1».</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Type a phone number, with its country code if it is not from here.</source>
        <translation>اكتب رقم هاتف، مع رمز بلده إن لم يكن محليًا.</translation>
    </message>
    <message>
        <source>This is not a phone number. A number looks like +31 6 12345678.</source>
        <translation>هذا ليس رقم هاتف. مثال لرقم: 0031&#xa0;6&#xa0;12345678.</translation>
    </message>
    <message>
        <source>No country has this code. Check the digits after the plus, or choose the country beside the field.</source>
        <translation>لا يوجد بلد بهذا الرمز. تحقق من الأرقام بعد علامة +، أو اختر البلد بجوار الحقل.</translation>
    </message>
    <message>
        <source>This number is too short. Some digits seem to be missing.</source>
        <translation>هذا الرقم قصير جدًا. يبدو أن بعض أرقامه ناقصة.</translation>
    </message>
    <message>
        <source>This number is too long. Check for digits typed twice.</source>
        <translation>هذا الرقم طويل جدًا. تحقق من عدم تكرار بعض أرقامه.</translation>
    </message>
    <message>
        <source>No number in this country has that many digits. Check the number.</source>
        <translation>لا يوجد في هذا البلد رقم بهذا الطول. تحقق من الرقم.</translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message>
        <source>Offline since %1</source>
        <translation>دون اتصال منذ %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Waiting until %1, as the service asked</source>
        <translation>بالانتظار حتى %1، كما طلبت الخدمة</translation>
    </message>
    <message>
        <source>Waiting, as the service asked</source>
        <translation>بالانتظار، كما طلبت الخدمة</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>Another window sends</source>
        <translation>نافذة أخرى ترسل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء بالانتظار</numerusform>
            <numerusform>تغيير واحد بالانتظار</numerusform>
            <numerusform>تغييران بالانتظار</numerusform>
            <numerusform>%Ln تغييرات بالانتظار</numerusform>
            <numerusform>%Ln تغييرًا بالانتظار</numerusform>
            <numerusform>%Ln تغيير بالانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>لا شيء يتطلب تدخلك</numerusform>
            <numerusform>تغيير واحد يتطلب تدخلك</numerusform>
            <numerusform>تغييران يتطلبان تدخلك</numerusform>
            <numerusform>%Ln تغييرات تتطلب تدخلك</numerusform>
            <numerusform>%Ln تغييرًا يتطلب تدخلك</numerusform>
            <numerusform>%Ln تغيير يتطلب تدخلك</numerusform>
        </translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>%1: can be on, off or unknown, but not “%2”.</source>
        <translation>لا يقبل الشرط %1 إلا on أو off أو unknown، وليس «%2».</translation>
    </message>
    <message>
        <source>%1: can only be “missing”. To find one, type it without “%1:”.</source>
        <translation>لا يقبل الشرط %1 إلا «missing». للبحث عن قيمة معينة، اكتبها دون «%1» والنقطتين.</translation>
    </message>
    <message>
        <source>seen: can be as “&lt;7d” (within seven days), “&gt;3m” (not for three months) or “never”, but not “%1”. Units are h, d, w, m and y.</source>
        <translation>لا يقبل الشرط seen القيمة «%1». أمثلة: «seen:&lt;7d» (خلال سبعة أيام) أو «seen:&gt;3m» (ليس منذ ثلاثة أشهر) أو «seen:never». الوحدات هي h و d و w و m و y.</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>A search goes by names, numbers, addresses, tags and lists. It is narrowed by
tag:vip
list:newsletter
channel:whatsapp
bot:off   dnd:on
name:missing
seen:&lt;7d</source>
        <translation>يشمل البحث الأسماء والأرقام والعناوين والوسوم والقوائم. ويمكن تضييقه بإضافة
tag:vip
list:newsletter
channel:whatsapp
bot:off   dnd:on
name:missing
seen:&lt;7d</translation>
    </message>
</context>
<context>
    <name>ServerDatabase</name>
    <message>
        <source>The database of the service can&apos;t be used: %1</source>
        <translation>لا يمكن استخدام قاعدة بيانات الخدمة: %1</translation>
    </message>
    <message>
        <source>The file belongs to another program.</source>
        <translation>الملف يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>The database of the service was written by a newer version of this program.</source>
        <translation>كُتبت قاعدة بيانات الخدمة بإصدار أحدث من هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>TakeAlongDialogs</name>
    <message>
        <source>Take the conversation along</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>TakeAlongText</name>
    <message>
        <source>There is no room left on that disk.</source>
        <translation>لم تبق مساحة على ذلك القرص.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>لا يُسمح لك بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Data for programs (*.json)</source>
        <translation>بيانات للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>مستندات (*.pdf)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>نصوص (*.txt)</translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln message(s) to %1…</source>
        <translation>
            <numerusform>جارٍ الحفظ في %1…</numerusform>
            <numerusform>جارٍ حفظ رسالة واحدة في %1…</numerusform>
            <numerusform>جارٍ حفظ رسالتين في %1…</numerusform>
            <numerusform>جارٍ حفظ %Ln رسائل في %1…</numerusform>
            <numerusform>جارٍ حفظ %Ln رسالة في %1…</numerusform>
            <numerusform>جارٍ حفظ %Ln رسالة في %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>جارٍ الطباعة…</numerusform>
            <numerusform>جارٍ طباعة رسالة واحدة…</numerusform>
            <numerusform>جارٍ طباعة رسالتين…</numerusform>
            <numerusform>جارٍ طباعة %Ln رسائل…</numerusform>
            <numerusform>جارٍ طباعة %Ln رسالة…</numerusform>
            <numerusform>جارٍ طباعة %Ln رسالة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln message(s) to %1.</source>
        <translation>
            <numerusform>لم تُحفظ أي رسالة في %1.</numerusform>
            <numerusform>حُفظت رسالة واحدة في %1.</numerusform>
            <numerusform>حُفظت رسالتان في %1.</numerusform>
            <numerusform>حُفظت %Ln رسائل في %1.</numerusform>
            <numerusform>حُفظت %Ln رسالة في %1.</numerusform>
            <numerusform>حُفظت %Ln رسالة في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: no file was written.</source>
        <translation>أُلغي الحفظ: لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The conversation could not be saved.</source>
        <translation>تعذر حفظ المحادثة.</translation>
    </message>
    <message>
        <source>No file was written. Choose another folder, or try again.</source>
        <translation>لم يُكتب أي ملف. اختر مجلدًا آخر، أو أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) were given to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed.</source>
        <translation>أُلغيت الطباعة: لم يُطبع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln page(s) were given to the printer before.</source>
        <translation>
            <numerusform>أُلغيت الطباعة: لم تُرسل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُلغيت الطباعة: أُرسلت قبل ذلك صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُلغيت الطباعة: أُرسلت قبل ذلك صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُلغيت الطباعة: أُرسلت قبل ذلك %Ln صفحات إلى الطابعة.</numerusform>
            <numerusform>أُلغيت الطباعة: أُرسلت قبل ذلك %Ln صفحة إلى الطابعة.</numerusform>
            <numerusform>أُلغيت الطباعة: أُرسلت قبل ذلك %Ln صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be printed: the printer did not take it.</source>
        <translation>تعذرت طباعة المحادثة: لم تقبلها الطابعة.</translation>
    </message>
</context>
<context>
    <name>TakeOverText</name>
    <message>
        <source>no end</source>
        <comment>a person answers</comment>
        <translation>دون حد زمني</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>بقي %1 س %2 د</translation>
    </message>
    <message>
        <source>since %1, until %2</source>
        <comment>times</comment>
        <translation>منذ %1، حتى %2</translation>
    </message>
    <message>
        <source>since %1, no end</source>
        <comment>a time</comment>
        <translation>منذ %1، دون حد زمني</translation>
    </message>
    <message>
        <source>handing back needs you</source>
        <translation>إعادة الرد إلى البوت تتطلب تدخلك</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يتطلب تدخلك</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسَل بعد</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>Contact Desk</source>
        <translation>Contact Desk</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>محادثة مع %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Us</source>
        <comment>the sender of a message that we sent</comment>
        <translation>نحن</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>مرسل غير معروف</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>تاريخ التصدير: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>بلا وقت</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a short date</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountForm</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As you call it</source>
        <translation>كما تسمّيه أنت</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>حفظ المفتاح</translation>
    </message>
    <message>
        <source>In this desktop&apos;s keychain</source>
        <translation>في سلسلة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>In a file that only I can read</source>
        <translation>في ملف لا يقرؤه غيري</translation>
    </message>
    <message>
        <source>Only until the program ends</source>
        <translation>حتى إنهاء البرنامج فقط</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Kept; type another one to replace it</source>
        <translation>محفوظ؛ اكتب غيره لاستبداله</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>حفظ وفتح</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name of an account, its address</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountSwitcher</name>
    <message>
        <source>Local workspace</source>
        <translation>مساحة العمل المحلية</translation>
    </message>
</context>
<context>
    <name>contactdesk::AccountsPage</name>
    <message>
        <source>None yet. Until there is one, the local workspace is there to work with.</source>
        <translation>لا حسابات بعد. إلى أن يوجد حساب، يمكن العمل في مساحة العمل المحلية.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The accounts could not be kept for the next start.</source>
        <translation>تعذر حفظ الحسابات للتشغيل التالي.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Use the local workspace</source>
        <translation>استخدام مساحة العمل المحلية</translation>
    </message>
    <message>
        <source>Enter the key of this account.</source>
        <translation>أدخل مفتاح هذا الحساب.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Saved, but for one thing.</source>
        <translation>تم الحفظ، باستثناء أمر واحد.</translation>
    </message>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>لم يُحفظ. ما كتبته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>حفظ في ملف</translation>
    </message>
    <message>
        <source>Keep it for this run only</source>
        <translation>حفظ لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>Not tested.</source>
        <translation>لم يُختبر.</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>هل تريد إزالة «%1» من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Its key and everything that this computer remembers of its contacts are deleted, with notes, drafts and changes that were not sent yet. The service keeps its own.</source>
        <translation>يُحذف مفتاحه وكل ما يحفظه هذا الحاسوب عن جهات اتصاله، مع الملاحظات والمسودات والتغييرات التي لم تُرسل بعد. وتحتفظ الخدمة ببياناتها.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActionRegistry</name>
    <message>
        <source>Only with an account or the local workspace open.</source>
        <translation>فقط عند فتح حساب أو مساحة العمل المحلية.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ActivityPlot</name>
    <message>
        <source>To them</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day under a diagram</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>contactdesk::AgeLabel</name>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>%1; asking the service…</source>
        <translation>%1؛ جارٍ سؤال الخدمة…</translation>
    </message>
</context>
<context>
    <name>contactdesk::Application</name>
    <message>
        <source>No such account</source>
        <translation>لا يوجد حساب كهذا</translation>
    </message>
    <message>
        <source>There is no account “%1” on this computer. Choose one in the menu Account.</source>
        <translation>لا يوجد حساب باسم «%1» على هذا الحاسوب. اختر حسابًا من قائمة «الحساب».</translation>
    </message>
</context>
<context>
    <name>contactdesk::ColorChoice</name>
    <message>
        <source>Colour %1 of %2</source>
        <translation>اللون %1 من %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::CommandPalette</name>
    <message>
        <source>Nothing is called that. Type the beginnings of words, or their initials.</source>
        <translation>لا شيء بهذا الاسم. اكتب أوائل الكلمات أو أحرفها الأولى.</translation>
    </message>
    <message>
        <source>Commands, contacts and lists</source>
        <translation>الأوامر وجهات الاتصال والقوائم</translation>
    </message>
    <message>
        <source>Find a command, contact or list</source>
        <translation>العثور على أمر أو جهة اتصال أو قائمة</translation>
    </message>
    <message>
        <source>Arrow keys to choose, Enter to run, Escape to close</source>
        <translation>مفاتيح الأسهم للاختيار، وEnter للتنفيذ، وEsc للإغلاق</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictModel</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>Service now</source>
        <translation>الخدمة الآن</translation>
    </message>
    <message>
        <source>%1: yours %2, service now %3</source>
        <translation>%1: قيمتك %2، الخدمة الآن %3</translation>
    </message>
    <message>
        <source>%1: before %2, yours %3, service now %4</source>
        <translation>%1: السابق %2، قيمتك %3، الخدمة الآن %4</translation>
    </message>
    <message>
        <source>%1. Nothing chosen.</source>
        <translation>%1. لم يُختر شيء.</translation>
    </message>
    <message>
        <source>%1. Chosen: yours.</source>
        <translation>%1. المختار: قيمتك.</translation>
    </message>
    <message>
        <source>%1. Chosen: the service&apos;s.</source>
        <translation>%1. المختار: قيمة الخدمة.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictPanel</name>
    <message>
        <source>Use mine for all</source>
        <translation>استخدام قيمي للكل</translation>
    </message>
    <message>
        <source>Use the service&apos;s for all</source>
        <translation>استخدام قيم الخدمة للكل</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>الحسم لاحقًا</translation>
    </message>
    <message>
        <source>Fields in conflict</source>
        <translation>الحقول المتعارضة</translation>
    </message>
    <message>
        <source>Arrow keys go from value to value, Space chooses, %1 takes yours and %2 the service&apos;s. Ctrl+Enter applies.</source>
        <translation>مفاتيح الأسهم للتنقل بين القيم، ومفتاح المسافة للاختيار، و%1 لقيمتك و%2 لقيمة الخدمة. Ctrl+Enter للتطبيق.</translation>
    </message>
    <message>
        <source>Apply (Ctrl+Enter)</source>
        <translation>تطبيق (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A contact with this number exists already</source>
        <translation>توجد جهة اتصال بهذا الرقم بالفعل</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>غيّره شخص آخر في هذه الأثناء</translation>
    </message>
    <message>
        <source>What you typed differs from what the service has. Choose what shall hold; what you leave to the service stays as it is.</source>
        <translation>ما كتبته يختلف عما لدى الخدمة. اختر القيم التي تُعتمد؛ ما تتركه للخدمة يبقى كما هو.</translation>
    </message>
    <message>
        <source>The service says something else by now than when you made your change. Choose what shall hold.</source>
        <translation>أصبحت قيمة الخدمة غير ما كانت عليه عند إجراء تغييرك. اختر القيم التي تُعتمد.</translation>
    </message>
    <message>
        <source>Nothing is left to choose.</source>
        <translation>لم يبق ما يُختار.</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>ترسل نافذة أخرى من هذا البرنامج لهذا الحساب: احسم الأمر هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>لم يبق أي حقل للاختيار</numerusform>
            <numerusform>بقي حقل واحد للاختيار</numerusform>
            <numerusform>بقي حقلان للاختيار</numerusform>
            <numerusform>بقيت %Ln حقول للاختيار</numerusform>
            <numerusform>بقي %Ln حقلًا للاختيار</numerusform>
            <numerusform>بقي %Ln حقل للاختيار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConflictView</name>
    <message>
        <source>Y</source>
        <comment>the key that chooses your own value</comment>
        <translation>ل</translation>
    </message>
    <message>
        <source>S</source>
        <comment>the key that chooses the service&apos;s value</comment>
        <translation>خ</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactDelegate</name>
    <message>
        <source>%1: </source>
        <comment>field: text</comment>
        <translation>%1: </translation>
    </message>
    <message>
        <source>Look up on the service</source>
        <translation>استعلام لدى الخدمة</translation>
    </message>
    <message>
        <source>maybe</source>
        <translation>ربما</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactEditor</name>
    <message>
        <source>%1 was created on the service, which cannot undo that.</source>
        <translation>أُنشئت جهة الاتصال %1 لدى الخدمة، ولا يمكن التراجع عن ذلك لديها.</translation>
    </message>
    <message>
        <source>Not taken back: what it was before is not known.</source>
        <translation>لم يتم التراجع: القيمة السابقة غير معروفة.</translation>
    </message>
    <message>
        <source>There is nothing left of it to take back.</source>
        <translation>لم يبق منه ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to take back here. What was created stays: the service cannot undo that.</source>
        <translation>لا يوجد هنا ما يمكن التراجع عنه. ما أُنشئ يبقى: لا يمكن للخدمة التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>تم التراجع عن: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were taken back.</source>
        <translation>
            <numerusform>لم يتم التراجع عن أي تغيير.</numerusform>
            <numerusform>تم التراجع عن تغيير واحد.</numerusform>
            <numerusform>تم التراجع عن تغييرين.</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرات.</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرًا.</numerusform>
            <numerusform>تم التراجع عن %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this was before is not known, so it stays: %1.</source>
        <translation>القيمة السابقة غير معروفة، لذا يبقى كما هو: %1.</translation>
    </message>
    <message>
        <source>the creation of %1</source>
        <translation>إنشاء %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>fields, contact</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 on the list “%2”</source>
        <translation>إضافة %1 إلى القائمة «%2»</translation>
    </message>
    <message>
        <source>%1 taken off the list “%2”</source>
        <translation>إزالة %1 من القائمة «%2»</translation>
    </message>
    <message>
        <source>the note about %1</source>
        <translation>الملاحظة عن %1</translation>
    </message>
    <message>
        <source>the name of the list “%1”</source>
        <translation>اسم القائمة «%1»</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactImporter</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>تعذرت قراءة الملف حتى نهايته.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ContactListPane</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>those found of everybody</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nobody here matches.</source>
        <translation>لا أحد هنا يطابق البحث.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found.</source>
        <translation>
            <numerusform>لم يُعثر على أي جهة اتصال.</numerusform>
            <numerusform>عُثر على جهة اتصال واحدة.</numerusform>
            <numerusform>عُثر على جهتي اتصال.</numerusform>
            <numerusform>عُثر على %Ln جهات اتصال.</numerusform>
            <numerusform>عُثر على %Ln جهة اتصال.</numerusform>
            <numerusform>عُثر على %Ln جهة اتصال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::ConversationPane</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>يؤدي إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied</source>
        <translation>
            <numerusform>لم تُنسخ أي رسالة</numerusform>
            <numerusform>نُسخت رسالة واحدة</numerusform>
            <numerusform>نُسخت رسالتان</numerusform>
            <numerusform>نُسخت %Ln رسائل</numerusform>
            <numerusform>نُسخت %Ln رسالة</numerusform>
            <numerusform>نُسخت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation could not be brought up to date.</source>
        <translation>تعذر تحديث المحادثة.</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>لا توجد رسائل مطابقة للتصفية</translation>
    </message>
    <message>
        <source>All messages are there still.</source>
        <translation>كل الرسائل لا تزال موجودة.</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>جارٍ قراءة المحادثة</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>تعذرت قراءة المحادثة</translation>
    </message>
    <message>
        <source>Reading the conversation…</source>
        <translation>جارٍ قراءة المحادثة…</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Nothing has been written to or by this person.</source>
        <translation>لم يكتب هذا الشخص شيئًا ولم يُكتب إليه شيء.</translation>
    </message>
    <message>
        <source>No conversation</source>
        <translation>لا محادثة</translation>
    </message>
    <message>
        <source>It appears here when a contact is open.</source>
        <translation>تظهر هنا عند فتح جهة اتصال.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1 of %2 messages</source>
        <translation>أحدث %1 من أصل %2 من الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::CreateForm</name>
    <message>
        <source>As the service decides</source>
        <translation>كما تقرر الخدمة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Campaign data</source>
        <translation>بيانات الحملة</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>حقول أكثر</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>حقول أقل</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>This is not a JSON object. One looks like {&quot;key&quot;: &quot;value&quot;}.</source>
        <translation>هذا ليس كائن JSON. مثال: {&quot;key&quot;: &quot;value&quot;}.</translation>
    </message>
</context>
<context>
    <name>contactdesk::CreationErrand</name>
    <message>
        <source>The service has created the contact.</source>
        <translation>أنشأت الخدمة جهة الاتصال.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DateBar</name>
    <message>
        <source>Stop looking for a day</source>
        <translation>إيقاف البحث عن يوم</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Choose the day from a calendar</source>
        <translation>اختيار اليوم من التقويم</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to that day</source>
        <translation>الانتقال إلى ذلك اليوم</translation>
    </message>
    <message>
        <source>Days of the conversation</source>
        <translation>أيام المحادثة</translation>
    </message>
    <message>
        <source>No message has a time.</source>
        <translation>لا رسالة تحمل وقتًا.</translation>
    </message>
    <message>
        <source>%1, for instance</source>
        <comment>a date as it may be typed</comment>
        <translation>مثلًا %1</translation>
    </message>
    <message>
        <source>All messages are of %1.</source>
        <translation>كل الرسائل بتاريخ %1.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <comment>two dates</comment>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>That is no date. Type it like %1 or %2.</source>
        <translation>هذا ليس تاريخًا. اكتبه مثل %1 أو %2.</translation>
    </message>
    <message>
        <source>The conversation begins on %1.</source>
        <translation>تبدأ المحادثة في %1.</translation>
    </message>
    <message>
        <source>The conversation ends on %1.</source>
        <translation>تنتهي المحادثة في %1.</translation>
    </message>
    <message>
        <source>No messages on that day; the next are of %1.</source>
        <translation>لا رسائل في ذلك اليوم؛ التالية بتاريخ %1.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DeskPage</name>
    <message>
        <source>What this desk remembers could not be read or written.</source>
        <translation>تعذرت قراءة البيانات المحلية أو كتابتها.</translation>
    </message>
    <message>
        <source>What you change may not be kept on this computer.</source>
        <translation>قد لا يُحفظ ما تغيّره على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>contactdesk::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show what the service sent</source>
        <translation>عرض ما أرسلته الخدمة</translation>
    </message>
    <message>
        <source>The contact as the service sent it</source>
        <translation>جهة الاتصال كما أرسلتها الخدمة</translation>
    </message>
    <message>
        <source>Hide what the service sent</source>
        <translation>إخفاء ما أرسلته الخدمة</translation>
    </message>
    <message>
        <source>The service sent no more than the id.</source>
        <translation>لم ترسل الخدمة سوى المعرّف.</translation>
    </message>
    <message>
        <source>The answer as it came, for whoever looks into a fault</source>
        <translation>الرد كما وصل، لمن يبحث عن سبب خلل</translation>
    </message>
</context>
<context>
    <name>contactdesk::FilterBar</name>
    <message>
        <source>Stop filtering</source>
        <translation>إيقاف التصفية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Messages by anybody</source>
        <translation>رسائل الجميع</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>الواردة</translation>
    </message>
    <message>
        <source>Only messages from them</source>
        <translation>الرسائل الواردة فقط</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>الصادرة</translation>
    </message>
    <message>
        <source>Only messages to them</source>
        <translation>الرسائل الصادرة فقط</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>مع وسائط</translation>
    </message>
    <message>
        <source>Only messages with media</source>
        <translation>الرسائل ذات الوسائط فقط</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>غير مُسلَّمة</translation>
    </message>
    <message>
        <source>Only messages that were not delivered</source>
        <translation>الرسائل غير المُسلَّمة فقط</translation>
    </message>
    <message>
        <source>Type of message</source>
        <translation>نوع الرسالة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>عرض كل الرسائل</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>messages shown, messages in all</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>All messages are shown</source>
        <translation>كل الرسائل معروضة</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>عدد الرسائل: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindBar</name>
    <message>
        <source>Stop finding</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>بحث في المحادثة</translation>
    </message>
    <message>
        <source>Next, older one</source>
        <translation>التالي، الأقدم</translation>
    </message>
    <message>
        <source>Previous, newer one</source>
        <translation>السابق، الأحدث</translation>
    </message>
    <message>
        <source>from the newest again</source>
        <translation>مجددًا من الأحدث</translation>
    </message>
    <message>
        <source>from the oldest again</source>
        <translation>مجددًا من الأقدم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 of 340, a note</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>جارٍ البحث… %1 %</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 من %2 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::FindEverywherePanel</name>
    <message>
        <source>Find in all conversations</source>
        <translation>بحث في كل المحادثات</translation>
    </message>
    <message>
        <source>Close the search in all conversations</source>
        <translation>إغلاق البحث في كل المحادثات</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Only conversations that were opened on this computer are searched, as they were fetched last.</source>
        <translation>يشمل البحث المحادثات التي فُتحت على هذا الحاسوب فقط، كما جُلبت آخر مرة.</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>These words are in none of the %Ln conversation(s) on this computer.</source>
        <translation>
            <numerusform>لا توجد محادثات على هذا الحاسوب للبحث فيها.</numerusform>
            <numerusform>لا ترد هذه الكلمات في المحادثة الوحيدة على هذا الحاسوب.</numerusform>
            <numerusform>لا ترد هذه الكلمات في أي من المحادثتين على هذا الحاسوب.</numerusform>
            <numerusform>لا ترد هذه الكلمات في أي من المحادثات الـ%Ln على هذا الحاسوب.</numerusform>
            <numerusform>لا ترد هذه الكلمات في أي من المحادثات الـ%Ln على هذا الحاسوب.</numerusform>
            <numerusform>لا ترد هذه الكلمات في أي من المحادثات الـ%Ln على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what was said</source>
        <translation>اكتب ما قيل</translation>
    </message>
    <message>
        <source>Part of a word will do, and accents don&apos;t matter.</source>
        <translation>يكفي جزء من كلمة، ولا أهمية لعلامات التشكيل.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>messages, conversations</comment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتين</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… %Ln conversation(s) looked through</source>
        <translation>
            <numerusform>جارٍ البحث… لا محادثات حتى الآن</numerusform>
            <numerusform>جارٍ البحث… محادثة واحدة حتى الآن</numerusform>
            <numerusform>جارٍ البحث… محادثتان حتى الآن</numerusform>
            <numerusform>جارٍ البحث… %Ln محادثات حتى الآن</numerusform>
            <numerusform>جارٍ البحث… %Ln محادثة حتى الآن</numerusform>
            <numerusform>جارٍ البحث… %Ln محادثة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was found, how far the search is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · there may be more: type more to find them</source>
        <comment>what was found</comment>
        <translation>%1 · قد يوجد المزيد: اكتب أكثر للعثور عليه</translation>
    </message>
</context>
<context>
    <name>contactdesk::FirstRunPage</name>
    <message>
        <source>Welcome to Contact Desk</source>
        <translation>مرحبًا بك في Contact Desk</translation>
    </message>
    <message>
        <source>Look up who is writing to you, by number or e-mail address, and see the person and the whole conversation.</source>
        <translation>استعلم عمّن يراسلك، برقمه أو عنوان بريده الإلكتروني، واعرض الشخص والمحادثة كاملة.</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>ربط حساب</translation>
    </message>
    <message>
        <source>You need the address of the service and the account&apos;s key.</source>
        <translation>تحتاج إلى عنوان الخدمة ومفتاح الحساب.</translation>
    </message>
    <message>
        <source>Look around in the local workspace</source>
        <translation>استكشاف مساحة العمل المحلية</translation>
    </message>
    <message>
        <source>People made up for trying everything out, on this computer alone. Nothing leaves it, and no account is needed.</source>
        <translation>أشخاص وهميون لتجربة كل شيء، على هذا الحاسوب فقط. لا يخرج منه شيء، ولا حاجة إلى حساب.</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>استيراد جهات اتصال من ملف</translation>
    </message>
    <message>
        <source>Contacts belong to an account: you connect it first, and choose the CSV file then. They stay on this computer.</source>
        <translation>تتبع جهات الاتصال حسابًا: اربطه أولًا، ثم اختر ملف CSV. تبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>contactdesk::HelpPage</name>
    <message>
        <source>Keys and help</source>
        <translation>المفاتيح والمساعدة</translation>
    </message>
</context>
<context>
    <name>contactdesk::HistoryModel</name>
    <message>
        <source>%1: %2</source>
        <comment>event, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>نُفّذ</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>فُقد الرد</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>حُسم</translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation>ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تم التجاهل</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Named by the service</source>
        <translation>منحته الخدمة معرّفًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when, who</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>values</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Only this contact</source>
        <translation>جهة الاتصال هذه فقط</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>إغلاق السجل</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>Search names, values, users and answers</source>
        <translation>بحث في الأسماء والقيم والمستخدمين والردود</translation>
    </message>
    <message>
        <source>Check again whether the history is whole</source>
        <translation>التحقق مجددًا من سلامة السجل</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>تعذرت قراءة السجل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>No line of the history is about that.</source>
        <translation>لا سطر في السجل عن ذلك.</translation>
    </message>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>لم يُغيَّر شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Select a line to see how its change stands.</source>
        <translation>حدّد سطرًا لمعرفة حالة تغييره.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how it stands, why it can&apos;t be taken back</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>history.csv</source>
        <translation>السجل.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) written.</source>
        <translation>
            <numerusform>لم يُكتب أي سطر.</numerusform>
            <numerusform>كُتب سطر واحد.</numerusform>
            <numerusform>كُتب سطران.</numerusform>
            <numerusform>كُتبت %Ln أسطر.</numerusform>
            <numerusform>كُتب %Ln سطرًا.</numerusform>
            <numerusform>كُتب %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be exported.</source>
        <translation>تعذر تصدير السجل.</translation>
    </message>
    <message>
        <source>Checking whether the history is whole…</source>
        <translation>جارٍ التحقق من سلامة السجل…</translation>
    </message>
    <message>
        <source>Whether the history is whole could not be checked. %1</source>
        <translation>تعذر التحقق من سلامة السجل. %1</translation>
    </message>
    <message numerus="yes">
        <source>The history is whole: %Ln line(s).</source>
        <translation>
            <numerusform>السجل سليم: لا أسطر فيه.</numerusform>
            <numerusform>السجل سليم: سطر واحد.</numerusform>
            <numerusform>السجل سليم: سطران.</numerusform>
            <numerusform>السجل سليم: %Ln أسطر.</numerusform>
            <numerusform>السجل سليم: %Ln سطرًا.</numerusform>
            <numerusform>السجل سليم: %Ln سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 isn&apos;t what was written: the history was changed or cut.</source>
        <translation>السطر %1 ليس كما كُتب: عُدّل السجل أو اقتُطع منه.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>تقدّم الاستيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>إلغاء الاستيراد</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات اتصال</translation>
    </message>
    <message>
        <source>Tables of contacts (*.csv *.txt)</source>
        <translation>جداول جهات اتصال (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>جارٍ استيراد %1…</translation>
    </message>
    <message>
        <source>The import came to an end too early: %1</source>
        <translation>توقف الاستيراد قبل اكتماله: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::Journal</name>
    <message>
        <source>A later change of the same field has taken its place.</source>
        <translation>حلّ محله تغيير لاحق للحقل نفسه.</translation>
    </message>
</context>
<context>
    <name>contactdesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>دون اختصار</translation>
    </message>
    <message>
        <source>Reset to usual</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>استعادة الكل…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>العثور على أمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>No command is called that.</source>
        <translation>لا أمر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”</source>
        <translation>اضغط مفاتيح الاختصار للأمر «%1»</translation>
    </message>
    <message>
        <source>No command can have %1.</source>
        <translation>لا يمكن أن يكون %1 اختصارًا لأي أمر.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <comment>keys, command</comment>
        <translation>الاختصار %1 مستخدم للأمر «%2».</translation>
    </message>
    <message>
        <source>Press other keys, or take these from it.</source>
        <translation>اضغط مفاتيح أخرى، أو خذ هذا الاختصار منه.</translation>
    </message>
    <message>
        <source>Take them from “%1”</source>
        <translation>أخذه من «%1»</translation>
    </message>
    <message>
        <source>Give every command its usual keys?</source>
        <translation>هل تريد استعادة الاختصارات الافتراضية لكل الأوامر؟</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>تُنسى الاختصارات التي اخترتها.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>استعادة الكل</translation>
    </message>
    <message>
        <source>Every command has its usual keys.</source>
        <translation>لكل أمر اختصاره الافتراضي.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LinkBar</name>
    <message>
        <source>This number opens in your phone program:</source>
        <translation>يُفتح هذا الرقم في برنامج الهاتف:</translation>
    </message>
    <message>
        <source>This address opens in your mail program:</source>
        <translation>يُفتح هذا العنوان في برنامج البريد:</translation>
    </message>
    <message>
        <source>This link opens in your browser:</source>
        <translation>يُفتح هذا الرابط في المتصفح:</translation>
    </message>
    <message>
        <source>Opens %1 in your phone program</source>
        <translation>يفتح %1 في برنامج الهاتف</translation>
    </message>
    <message>
        <source>Opens %1 in your mail program</source>
        <translation>يفتح %1 في برنامج البريد</translation>
    </message>
    <message>
        <source>Opens %1 in your browser</source>
        <translation>يفتح %1 في المتصفح</translation>
    </message>
    <message>
        <source>The message shows something other than this address.</source>
        <translation>تعرض الرسالة شيئًا غير هذا العنوان.</translation>
    </message>
    <message>
        <source>What stands before the @ is not where it leads.</source>
        <translation>ما قبل علامة @ ليس الوجهة الفعلية.</translation>
    </message>
    <message>
        <source>Its name has unusual letters, which can make it look like another name.</source>
        <translation>في اسمه أحرف غير مألوفة قد تجعله يبدو كاسم آخر.</translation>
    </message>
    <message>
        <source>The connection is not encrypted: others can read and change what is sent.</source>
        <translation>الاتصال غير مشفّر: يمكن لآخرين قراءة ما يُرسل وتغييره.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show the contact with this number or address</source>
        <translation>عرض جهة الاتصال صاحبة هذا الرقم أو العنوان</translation>
    </message>
    <message>
        <source>No program on this computer opens it. You can copy the address.</source>
        <translation>لا يوجد برنامج على هذا الحاسوب يفتحه. يمكنك نسخ العنوان.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>نُسخ العنوان</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListErrand</name>
    <message>
        <source>The service has changed the list.</source>
        <translation>غيّرت الخدمة القائمة.</translation>
    </message>
    <message>
        <source>The service has changed the list %1.</source>
        <translation>غيّرت الخدمة القائمة %1.</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListNaming</name>
    <message>
        <source>Name it</source>
        <translation>تسمية</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>What the list is called on this computer</source>
        <translation>اسم القائمة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>الاسم هنا</translation>
    </message>
</context>
<context>
    <name>contactdesk::ListsPanel</name>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>تسمية…</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>إضافة إلى قائمة</translation>
    </message>
    <message>
        <source>The id of a list, or the name of one that is known here</source>
        <translation>معرّف قائمة، أو اسم قائمة معروفة هنا</translation>
    </message>
    <message>
        <source>Name or id of a list</source>
        <translation>اسم القائمة أو معرّفها</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Take this contact off the list that is selected</source>
        <translation>إزالة جهة الاتصال هذه من القائمة المحددة</translation>
    </message>
    <message>
        <source>Name the list</source>
        <translation>تسمية القائمة</translation>
    </message>
    <message>
        <source>Give the list that is selected a name on this computer</source>
        <translation>إعطاء القائمة المحددة اسمًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>None that this desk knows of. The service does not say which lists a contact is on.</source>
        <translation>لا قوائم معروفة هنا. لا تذكر الخدمة القوائم التي تضم جهة الاتصال.</translation>
    </message>
    <message>
        <source>As far as this desk put them there. Select one to remove it.</source>
        <translation>القوائم التي أُضيفت إليها من هنا. حدّد قائمة للإزالة منها.</translation>
    </message>
    <message>
        <source>Added to “%1”.</source>
        <translation>تمت الإضافة إلى «%1».</translation>
    </message>
    <message>
        <source>Removed from “%1”.</source>
        <translation>تمت الإزالة من «%1».</translation>
    </message>
    <message>
        <source>Not added to “%1”.</source>
        <translation>لم تتم الإضافة إلى «%1».</translation>
    </message>
    <message>
        <source>Not removed from “%1”.</source>
        <translation>لم تتم الإزالة من «%1».</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The change of the lists was not saved.</source>
        <translation>لم يُحفظ تغيير القوائم.</translation>
    </message>
</context>
<context>
    <name>contactdesk::LookUpBar</name>
    <message>
        <source>Look up</source>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Search or look up</source>
        <translation>بحث أو استعلام</translation>
    </message>
    <message>
        <source>Search, or look up a number or e-mail address</source>
        <translation>بحث، أو استعلام عن رقم أو عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>بلد الأرقام التي بلا رمز بلد</translation>
    </message>
    <message>
        <source>Ask the service for this person</source>
        <translation>سؤال الخدمة عن هذا الشخص</translation>
    </message>
    <message>
        <source>Type what to search for, then save the search.</source>
        <translation>اكتب ما تبحث عنه، ثم احفظ البحث.</translation>
    </message>
    <message>
        <source>Whoever matches is listed as you type; Enter opens the first, or looks a whole number or e-mail address up</source>
        <translation>تظهر المطابقات أثناء الكتابة؛ يفتح Enter أولها، أو يستعلم عن رقم أو عنوان بريد إلكتروني كامل</translation>
    </message>
</context>
<context>
    <name>contactdesk::MainWindow</name>
    <message>
        <source>Contact Desk</source>
        <translation>Contact Desk</translation>
    </message>
    <message>
        <source>The new key is in use.</source>
        <translation>المفتاح الجديد قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The service refused the key of “%1”.</source>
        <translation>رفضت الخدمة مفتاح «%1».</translation>
    </message>
    <message>
        <source>It was probably replaced. Enter the present one, and go on here; nothing you typed is lost.</source>
        <translation>ربما استُبدل. أدخل المفتاح الحالي وتابع هنا؛ لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Enter the new key…</source>
        <translation>إدخال المفتاح الجديد…</translation>
    </message>
    <message>
        <source>The service refused the one that is kept here.</source>
        <translation>رفضت الخدمة المفتاح المحفوظ هنا.</translation>
    </message>
    <message>
        <source>Connect the account that the contacts belong to. Then you choose the file.</source>
        <translation>اربط الحساب الذي تتبعه جهات الاتصال. ثم اختر الملف.</translation>
    </message>
</context>
<context>
    <name>contactdesk::MembershipModel</name>
    <message>
        <source>waiting to be taken off it</source>
        <translation>بانتظار الإزالة منها</translation>
    </message>
    <message>
        <source>waiting to be put on it</source>
        <translation>بانتظار الإضافة إليها</translation>
    </message>
    <message>
        <source>could not be taken off it</source>
        <translation>تعذرت الإزالة منها</translation>
    </message>
    <message>
        <source>could not be put on it</source>
        <translation>تعذرت الإضافة إليها</translation>
    </message>
    <message>
        <source>put on it here %1</source>
        <translation>أُضيفت هنا في %1</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>list, how it stands, why</comment>
        <translation>%1، %2. %3</translation>
    </message>
</context>
<context>
    <name>contactdesk::MessageSearchModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages in which it was found</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contact, in how many messages it was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote it and when, the message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>To them</source>
        <translation>صادرة</translation>
    </message>
</context>
<context>
    <name>contactdesk::MessageTargets</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>It could not be saved.</source>
        <translation>تعذر الحفظ.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NewMessagesButton</name>
    <message>
        <source>Go to the newest message (End)</source>
        <translation>الانتقال إلى أحدث رسالة (End)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) ↓</source>
        <translation>
            <numerusform>لا رسائل جديدة ↓</numerusform>
            <numerusform>رسالة جديدة ↓</numerusform>
            <numerusform>رسالتان جديدتان ↓</numerusform>
            <numerusform>%Ln رسائل جديدة ↓</numerusform>
            <numerusform>%Ln رسالة جديدة ↓</numerusform>
            <numerusform>%Ln رسالة جديدة ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) below</source>
        <translation>
            <numerusform>لا رسائل جديدة في الأسفل</numerusform>
            <numerusform>رسالة جديدة في الأسفل</numerusform>
            <numerusform>رسالتان جديدتان في الأسفل</numerusform>
            <numerusform>%Ln رسائل جديدة في الأسفل</numerusform>
            <numerusform>%Ln رسالة جديدة في الأسفل</numerusform>
            <numerusform>%Ln رسالة جديدة في الأسفل</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
</context>
<context>
    <name>contactdesk::NobodyFound</name>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Nobody in the directory matches “%1”.</source>
        <translation>لا أحد في الدليل يطابق «%1».</translation>
    </message>
    <message>
        <source>Whoever was never met here can be looked up on the service, by the whole number or e-mail address.</source>
        <translation>من لم يُعرف هنا من قبل يمكن الاستعلام عنه لدى الخدمة، برقمه أو عنوان بريده الإلكتروني كاملًا.</translation>
    </message>
    <message>
        <source>Look somebody up</source>
        <translation>استعلام عن شخص</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>استيراد جهات اتصال…</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>جهة اتصال جديدة…</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Everyone you look up, import or create stays here, and is found without the service from then on.</source>
        <translation>كل من تستعلم عنه أو تستورده أو تنشئه يبقى هنا، ويُعثر عليه بعد ذلك دون الخدمة.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NotePanel</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Stays on this computer; the service never gets it.</source>
        <translation>تبقى على هذا الحاسوب؛ لا تصل إلى الخدمة أبدًا.</translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation>حفظ الملاحظة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your note is not saved. It is still here.</source>
        <translation>لم تُحفظ ملاحظتك. لا تزال هنا.</translation>
    </message>
    <message>
        <source>Your note about “%1” is not saved. It is kept as a draft.</source>
        <translation>لم تُحفظ ملاحظتك عن «%1». وهي محفوظة مسودةً.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved yet. Stays on this computer.</source>
        <translation>لم تُحفظ بعد. تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Stays on this computer.</source>
        <translation>تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>حُفظت الملاحظة.</translation>
    </message>
</context>
<context>
    <name>contactdesk::NoticeBar</name>
    <message>
        <source>This computer says: “%1”.</source>
        <translation>أفاد هذا الحاسوب: «%1».</translation>
    </message>
    <message>
        <source>The service says: “%1”.</source>
        <translation>رد الخدمة: «%1».</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageBar</name>
    <message>
        <source>Back to %1</source>
        <translation>رجوع إلى %1</translation>
    </message>
    <message>
        <source>Back to %1 (%2)</source>
        <translation>رجوع إلى %1 (%2)</translation>
    </message>
    <message>
        <source>On to %1</source>
        <translation>انتقال إلى %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PageFrame</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <comment>a key</comment>
        <translation>رجوع (%1)</translation>
    </message>
</context>
<context>
    <name>contactdesk::PaletteModel</name>
    <message>
        <source>List: who is on it</source>
        <translation>قائمة: من فيها</translation>
    </message>
    <message>
        <source>%1, not available now, %2</source>
        <comment>a command, then why</comment>
        <translation>%1، غير متاح الآن، %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2</source>
        <translation>%1، أمر في قائمة %2</translation>
    </message>
    <message>
        <source>%1, command in the menu %2, %3</source>
        <comment>the last are its keys</comment>
        <translation>%1، أمر في قائمة %2، %3</translation>
    </message>
    <message>
        <source>%1, list</source>
        <translation>%1، قائمة</translation>
    </message>
    <message>
        <source>%1, contact</source>
        <translation>%1، جهة اتصال</translation>
    </message>
    <message>
        <source>%1, contact, %2</source>
        <translation>%1، جهة اتصال، %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PendingNotice</name>
    <message>
        <source>Not saved. What you typed is still here.</source>
        <translation>لم يُحفظ. ما كتبته لا يزال هنا.</translation>
    </message>
    <message>
        <source>The service has this contact already.</source>
        <translation>جهة الاتصال هذه موجودة لدى الخدمة بالفعل.</translation>
    </message>
    <message>
        <source>What you typed is not sent before you have seen the difference.</source>
        <translation>لا يُرسل ما كتبته قبل أن ترى الفرق.</translation>
    </message>
    <message>
        <source>What you typed differs in: %1. Choose which values shall hold.</source>
        <translation>يختلف ما كتبته في: %1. اختر القيم التي تُعتمد.</translation>
    </message>
    <message>
        <source>Somebody else changed the same: %1.</source>
        <translation>غيّر شخص آخر الشيء نفسه: %1.</translation>
    </message>
    <message>
        <source>Your change is kept and not sent before you have chosen which value shall hold.</source>
        <translation>تغييرك محفوظ ولا يُرسل قبل أن تختار القيمة التي تُعتمد.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Leave it as the service has it</source>
        <translation>إبقاء ما لدى الخدمة</translation>
    </message>
    <message>
        <source>Not created. What you typed is kept here.</source>
        <translation>لم يتم الإنشاء. ما كتبته محفوظ هنا.</translation>
    </message>
    <message>
        <source>Refused by the service. What you typed is kept here.</source>
        <translation>رفضته الخدمة. ما كتبته محفوظ هنا.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Perhaps created: the service&apos;s answer was lost.</source>
        <translation>ربما تم الإنشاء: فُقد رد الخدمة.</translation>
    </message>
    <message>
        <source>The service is being asked whether it has this contact, so that nobody is created twice. You can go on working with it.</source>
        <translation>جارٍ سؤال الخدمة عن وجود جهة الاتصال هذه لديها، حتى لا يُنشأ أحد مرتين. يمكنك متابعة العمل عليها.</translation>
    </message>
    <message>
        <source>It is saved here and goes to the service by itself. You can go on working with it.</source>
        <translation>محفوظة هنا وتُرسل إلى الخدمة تلقائيًا. يمكنك متابعة العمل عليها.</translation>
    </message>
    <message>
        <source>Being created</source>
        <translation>جارٍ الإنشاء</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonForm</name>
    <message>
        <source>The service has not told who answers.</source>
        <translation>لم تذكر الخدمة من يرد.</translation>
    </message>
    <message>
        <source>The bot answers this person.</source>
        <translation>يرد البوت على هذا الشخص.</translation>
    </message>
    <message>
        <source>You answer; the bot stays silent.</source>
        <translation>ترد أنت؛ البوت لا يرد.</translation>
    </message>
    <message>
        <source>The service has not told whether they may be written to.</source>
        <translation>لم تذكر الخدمة هل تجوز مراسلته.</translation>
    </message>
    <message>
        <source>Nobody writes to this person unasked.</source>
        <translation>لا يُراسَل هذا الشخص دون طلب منه.</translation>
    </message>
    <message>
        <source>This person may be written to.</source>
        <translation>تجوز مراسلة هذا الشخص.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved. This is what you typed on %1.</source>
        <translation>لم يُحفظ. هذا ما كتبته في %1.</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>مُعدَّل، لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonHeader</name>
    <message>
        <source>Bot answers</source>
        <translation>يرد البوت</translation>
    </message>
    <message>
        <source>You answer</source>
        <translation>ترد أنت</translation>
    </message>
    <message>
        <source>Not known who answers</source>
        <translation>لا يُعرف من يرد</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPage</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>The service does not have this contact.</source>
        <translation>جهة الاتصال هذه غير موجودة لدى الخدمة.</translation>
    </message>
    <message>
        <source>What you see is known on this computer alone.</source>
        <translation>ما تراه معروف على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Create on the service…</source>
        <translation>إنشاء لدى الخدمة…</translation>
    </message>
    <message>
        <source>The service does not find this contact.</source>
        <translation>لم تعثر الخدمة على جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>What you see is what this desk remembers. A contact that was just created may take a moment to be found.</source>
        <translation>ما تراه هو المحفوظ محليًا. قد يتأخر العثور على جهة اتصال أُنشئت للتو.</translation>
    </message>
    <message>
        <source>Not brought up to date; you see what this desk remembers.</source>
        <translation>لم يُحدَّث؛ ما تراه هو المحفوظ محليًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
</context>
<context>
    <name>contactdesk::PersonPane</name>
    <message>
        <source>Asking the service.</source>
        <translation>جارٍ سؤال الخدمة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Go on with the new contact you began</source>
        <translation>متابعة جهة الاتصال الجديدة التي بدأتها</translation>
    </message>
    <message>
        <source>Go on creating %1</source>
        <translation>متابعة إنشاء %1</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>مَن المقصود؟</translation>
    </message>
    <message>
        <source>Type a name or whatever else you know above; a phone number or an e-mail address is looked up on the service, too.</source>
        <translation>اكتب في الأعلى اسمًا أو أي شيء آخر تعرفه؛ ورقم الهاتف أو عنوان البريد الإلكتروني يُستعلم عنه لدى الخدمة أيضًا.</translation>
    </message>
    <message>
        <source>Type or paste a phone number or an e-mail address above and press Enter; whoever was met before is found by name, too. This is the local workspace, with sample data; try one of these:</source>
        <translation>اكتب أو ألصق رقم هاتف أو عنوان بريد إلكتروني في الأعلى واضغط Enter؛ ومن سبق ظهوره هنا يُعثر عليه باسمه أيضًا. هذه مساحة العمل المحلية، ببيانات تجريبية؛ جرّب أحد هذه:</translation>
    </message>
    <message>
        <source>Nobody with %1</source>
        <translation>لا أحد لديه %1</translation>
    </message>
    <message>
        <source>The service has no such contact. Check it for a typing error, or create the contact.</source>
        <translation>لا توجد جهة اتصال كهذه لدى الخدمة. تحقق من عدم وجود خطأ في الكتابة، أو أنشئ جهة الاتصال.</translation>
    </message>
    <message>
        <source>Create with this number</source>
        <translation>إنشاء بهذا الرقم</translation>
    </message>
    <message>
        <source>Create with this e-mail address</source>
        <translation>إنشاء بهذا البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1 could not be looked up</source>
        <translation>تعذر الاستعلام عن %1</translation>
    </message>
    <message>
        <source>Looking up a contact</source>
        <translation>جارٍ الاستعلام عن جهة اتصال</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <translation>جارٍ الاستعلام عن %1…</translation>
    </message>
    <message>
        <source>This is what you typed on %1.</source>
        <translation>هذا ما كتبته في %1.</translation>
    </message>
    <message>
        <source>This is what you typed before.</source>
        <translation>هذا ما كتبته من قبل.</translation>
    </message>
    <message>
        <source>%1 is being created already.</source>
        <translation>إنشاء %1 جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>Open that one to change it. What you typed stays here until you do.</source>
        <translation>افتحها لتعديلها. ما كتبته يبقى هنا إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>%1 is known here already.</source>
        <translation>جهة الاتصال %1 معروفة هنا بالفعل.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>الإنشاء رغم ذلك</translation>
    </message>
    <message>
        <source>Open the existing contact</source>
        <translation>فتح جهة الاتصال الموجودة</translation>
    </message>
    <message>
        <source>Not created: %1</source>
        <translation>لم يتم إنشاء %1</translation>
    </message>
    <message>
        <source>Not created. What you typed is still here.</source>
        <translation>لم يتم الإنشاء. ما كتبته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Ask the service again</source>
        <translation>سؤال الخدمة مجددًا</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <comment>a contact</comment>
        <translation>%1: فُتحت جهة الاتصال.</translation>
    </message>
    <message>
        <source>Nobody with %1.</source>
        <translation>لا أحد لديه %1.</translation>
    </message>
    <message>
        <source>%1 could not be looked up. %2</source>
        <comment>number or address, why</comment>
        <translation>تعذر الاستعلام عن %1. %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureCanvas</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>contactdesk::PictureViewer</name>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show all of the picture (0)</source>
        <translation>عرض الصورة كاملة (0)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Show it at its own size (1)</source>
        <translation>عرضها بحجمها الأصلي (1)</translation>
    </message>
    <message>
        <source>Close the picture (Esc)</source>
        <translation>إغلاق الصورة (Esc)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>تصغير (-)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>نسخ الصورة (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير/تصغير</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>scale</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width, height</comment>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>host, size</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::PreferencesPage</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Keep the open conversation up to date</source>
        <translation>إبقاء المحادثة المفتوحة محدّثة</translation>
    </message>
    <message>
        <source>Draw *bold* and _italic_</source>
        <translation>إظهار *الغامق* و_المائل_</translation>
    </message>
    <message>
        <source>Country of numbers without a country code</source>
        <translation>بلد الأرقام التي بلا رمز بلد</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>عالية التباين، فاتحة</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>عالية التباين، داكنة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Nothing moves by itself. Off, it is as the desktop has it.</source>
        <translation>لا يتحرك شيء من تلقاء نفسه. عند إيقافه يُتبع إعداد سطح المكتب.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>The service is asked again by itself, seldom while nothing is new.</source>
        <translation>تُسأل الخدمة مجددًا تلقائيًا، ونادرًا ما دام لا جديد.</translation>
    </message>
    <message>
        <source>Off, the marks stand as they were written.</source>
        <translation>عند إيقافه تبقى العلامات كما كُتبت.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>A number without a country code belongs to this country.</source>
        <translation>الرقم الذي بلا رمز بلد يتبع هذا البلد.</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueueChip</name>
    <message>
        <source>Changes that this computer still owes the service. Press to see them.</source>
        <translation>تغييرات لم يرسلها هذا الحاسوب إلى الخدمة بعد. اضغط لعرضها.</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueueModel</name>
    <message>
        <source>%1: %2; %3. %4</source>
        <comment>whom, what, when, how it stands</comment>
        <translation>%1: %2؛ %3. %4</translation>
    </message>
</context>
<context>
    <name>contactdesk::QueuePanel</name>
    <message>
        <source>Changes to be sent</source>
        <translation>تغييرات بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Close the changes to be sent</source>
        <translation>إغلاق التغييرات المنتظرة</translation>
    </message>
    <message>
        <source>All sent.</source>
        <translation>أُرسل كل شيء.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent to the service.</source>
        <translation>لا شيء بانتظار الإرسال إلى الخدمة.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>حسم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Another window of this program sends for this account: decide there.</source>
        <translation>ترسل نافذة أخرى من هذا البرنامج لهذا الحساب: احسم الأمر هناك.</translation>
    </message>
    <message>
        <source>Discard this new contact, with all that was typed?</source>
        <translation>هل تريد تجاهل جهة الاتصال الجديدة هذه مع كل ما كُتب؟</translation>
    </message>
    <message>
        <source>Discard this change? The service keeps what it has.</source>
        <translation>هل تريد تجاهل هذا التغيير؟ تحتفظ الخدمة بما لديها.</translation>
    </message>
</context>
<context>
    <name>contactdesk::RegionModel</name>
    <message>
        <source>No country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>country, calling code</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::ReportButton</name>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy what is known of this failure, for whoever can help. It holds no key.</source>
        <translation>نسخ المعلومات المتوفرة عن هذا الخطأ، لمن يمكنه المساعدة. لا تتضمن أي مفتاح.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>نُسخ التقرير</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchDelegate</name>
    <message>
        <source>Name of this search</source>
        <translation>اسم هذا البحث</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchModel</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what is searched for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchPanel</name>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>اسم هذا البحث</translation>
    </message>
</context>
<context>
    <name>contactdesk::SavedSearchView</name>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
</context>
<context>
    <name>contactdesk::SearchModel</name>
    <message>
        <source>Instagram</source>
        <translation>إنستغرام</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>maybe the one that was typed</source>
        <translation>ربما هو الرقم المكتوب</translation>
    </message>
    <message>
        <source>with changes that wait to be sent</source>
        <translation>مع تغييرات بانتظار الإرسال</translation>
    </message>
    <message>
        <source>with changes that need you</source>
        <translation>مع تغييرات تتطلب تدخلك</translation>
    </message>
    <message>
        <source>with unsaved changes</source>
        <translation>مع تغييرات لم تُحفظ</translation>
    </message>
    <message>
        <source>Look up %1 on the service</source>
        <translation>الاستعلام عن %1 لدى الخدمة</translation>
    </message>
    <message>
        <source>Look up %1 on the service.</source>
        <translation>الاستعلام عن %1 لدى الخدمة.</translation>
    </message>
    <message>
        <source>The number differs by a digit that comes and goes in this country.</source>
        <translation>يختلف الرقم بخانة قد تُكتب وقد لا تُكتب في هذا البلد.</translation>
    </message>
</context>
<context>
    <name>contactdesk::SentWords</name>
    <message>
        <source>Saved here: %1</source>
        <translation>محفوظ هنا: %1</translation>
    </message>
    <message>
        <source>Refused by the service: %1</source>
        <translation>رفضته الخدمة: %1</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation>يتطلب تدخلك: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>تم الإنشاء: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>%1 – without seeing what the service had there before</source>
        <translation>%1 – دون الاطلاع على ما كان لدى الخدمة من قبل</translation>
    </message>
</context>
<context>
    <name>contactdesk::Session</name>
    <message>
        <source>Starting the local workspace…</source>
        <translation>جارٍ تشغيل مساحة العمل المحلية…</translation>
    </message>
    <message>
        <source>The local workspace could not be started</source>
        <translation>تعذر تشغيل مساحة العمل المحلية</translation>
    </message>
    <message>
        <source>Local workspace</source>
        <translation>مساحة العمل المحلية</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>جارٍ فتح «%1»…</translation>
    </message>
    <message>
        <source>No key, no service</source>
        <translation>لا خدمة دون مفتاح</translation>
    </message>
</context>
<context>
    <name>contactdesk::SidePane</name>
    <message>
        <source>Show the changes that this computer still owes the service</source>
        <translation>عرض التغييرات التي لم يرسلها هذا الحاسوب إلى الخدمة بعد</translation>
    </message>
    <message>
        <source>Changes to be sent</source>
        <translation>تغييرات بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Choice in a conflict</source>
        <translation>حسم تعارض</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>الأشخاص الذين ترد عليهم</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>tag: description</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagView</name>
    <message>
        <source>&amp;Search for this tag</source>
        <translation>&amp;بحث عن هذا الوسم</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>&amp;نسخ الاسم</translation>
    </message>
</context>
<context>
    <name>contactdesk::TagsPanel</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No description.</source>
        <translation>بلا وصف.</translation>
    </message>
    <message>
        <source>The tags could not be read. %1</source>
        <translation>تعذرت قراءة الوسوم. %1</translation>
    </message>
    <message>
        <source>Reading the tags…</source>
        <translation>جارٍ قراءة الوسوم…</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>غير معروفة.</translation>
    </message>
    <message>
        <source>No tags.</source>
        <translation>لا وسوم.</translation>
    </message>
    <message>
        <source>Reading the tags</source>
        <translation>جارٍ قراءة الوسوم</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongChoice</name>
    <message>
        <source>The first day that is taken along</source>
        <translation>أول يوم يشمله التصدير</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Data for programs (JSON)</source>
        <translation>بيانات للبرامج (JSON)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Document (PDF)</source>
        <translation>مستند (PDF)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>ال&amp;رسائل</translation>
    </message>
    <message>
        <source>The whole conversation: %1</source>
        <translation>المحادثة كاملة: %1</translation>
    </message>
    <message>
        <source>What is filtered now: %1</source>
        <translation>المعروض بالتصفية الآن: %1</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>Since a day</source>
        <translation>منذ يوم معين</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Take the conversation along</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>لا توجد طابعة معروفة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A PDF can be printed elsewhere.</source>
        <translation>يمكن طباعة ملف PDF في مكان آخر.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeAlongProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverBar</name>
    <message>
        <source>You answer</source>
        <translation>ترد أنت</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>إعادة إلى البوت</translation>
    </message>
    <message>
        <source>The bot answers again.</source>
        <translation>يرد البوت من جديد.</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>30 دقيقة إضافية</translation>
    </message>
    <message>
        <source>The bot stays off for 30 minutes more.</source>
        <translation>يبقى البوت متوقفًا 30 دقيقة إضافية.</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>دون حد زمني</translation>
    </message>
    <message>
        <source>The bot stays off until you hand back.</source>
        <translation>يبقى البوت متوقفًا حتى تعيد الرد إليه.</translation>
    </message>
    <message>
        <source>%1: %2, then the bot answers again.</source>
        <comment>name, what is left</comment>
        <translation>%1: %2، ثم يرد البوت من جديد.</translation>
    </message>
    <message>
        <source>The bot is still off: switching it on again was refused. See the changes to be sent.</source>
        <translation>لا يزال البوت متوقفًا: رُفض تشغيله من جديد. راجع التغييرات المنتظرة.</translation>
    </message>
    <message>
        <source>The time is over: the bot is being switched on again.</source>
        <translation>انتهى الوقت: جارٍ تشغيل البوت من جديد.</translation>
    </message>
    <message>
        <source>%1 · the bot answers again at %2</source>
        <comment>what is left, a time</comment>
        <translation>%1 · يرد البوت من جديد في %2</translation>
    </message>
    <message>
        <source>No end: the bot stays off until you hand back.</source>
        <translation>دون حد زمني: يبقى البوت متوقفًا حتى تعيد الرد إليه.</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverChip</name>
    <message>
        <source>Contacts whose bot was switched off here and not on again. Press to see them.</source>
        <translation>جهات اتصال أُوقف بوتها هنا ولم يُشغَّل بعد. اضغط لعرضها.</translation>
    </message>
    <message>
        <source>Show the contacts whose bot was switched off here</source>
        <translation>عرض جهات الاتصال التي أُوقف بوتها هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered by you</source>
        <translation>
            <numerusform>لا ترد على أحد</numerusform>
            <numerusform>ترد على شخص واحد</numerusform>
            <numerusform>ترد على شخصين</numerusform>
            <numerusform>ترد على %Ln أشخاص</numerusform>
            <numerusform>ترد على %Ln شخصًا</numerusform>
            <numerusform>ترد على %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverModel</name>
    <message>
        <source>%1.</source>
        <comment>a row as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverNotice</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The bot answers %1 again.</source>
        <translation>يرد البوت على %1 من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The bot answers %Ln contact(s) again.</source>
        <translation>
            <numerusform>لا يرد البوت من جديد على أي جهة اتصال.</numerusform>
            <numerusform>يرد البوت على جهة اتصال واحدة من جديد.</numerusform>
            <numerusform>يرد البوت على جهتي اتصال من جديد.</numerusform>
            <numerusform>يرد البوت على %Ln جهات اتصال من جديد.</numerusform>
            <numerusform>يرد البوت على %Ln جهة اتصال من جديد.</numerusform>
            <numerusform>يرد البوت على %Ln جهة اتصال من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time for which you had taken over is over.</source>
        <translation>انتهت المدة التي تولّيت فيها الرد.</translation>
    </message>
    <message>
        <source>The time for which you had taken over %1 is over.</source>
        <translation>انتهت المدة التي تولّيت فيها الرد على %1.</translation>
    </message>
    <message numerus="yes">
        <source>The time for which you had taken over %Ln contact(s) is over.</source>
        <translation>
            <numerusform>لم تنتهِ مدة تولّيك الرد على أي جهة اتصال.</numerusform>
            <numerusform>انتهت المدة التي تولّيت فيها الرد على جهة اتصال واحدة.</numerusform>
            <numerusform>انتهت المدة التي تولّيت فيها الرد على جهتي اتصال.</numerusform>
            <numerusform>انتهت المدة التي تولّيت فيها الرد على %Ln جهات اتصال.</numerusform>
            <numerusform>انتهت المدة التي تولّيت فيها الرد على %Ln جهة اتصال.</numerusform>
            <numerusform>انتهت المدة التي تولّيت فيها الرد على %Ln جهة اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot answers again as soon as the service has that.</source>
        <translation>يرد البوت من جديد فور وصول ذلك إلى الخدمة.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>contactdesk::TakeOverPanel</name>
    <message>
        <source>Answered by you</source>
        <translation>الأشخاص الذين ترد عليهم</translation>
    </message>
    <message>
        <source>Close the list of those whom you answer</source>
        <translation>إغلاق قائمة الأشخاص الذين ترد عليهم</translation>
    </message>
    <message>
        <source>Nobody is answered by you.</source>
        <translation>لا ترد على أحد.</translation>
    </message>
    <message>
        <source>Contacts whose bot is switched off here stand in this list until it is switched on again. “Take over for 30 minutes” does both.</source>
        <translation>تبقى جهات الاتصال التي أُوقف بوتها هنا في هذه القائمة حتى يُشغَّل من جديد. الأمر «تولّي الرد لمدة 30 دقيقة» يفعل الاثنين.</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>إعادة إلى البوت</translation>
    </message>
    <message>
        <source>30 more minutes</source>
        <translation>30 دقيقة إضافية</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Hand back all…</source>
        <translation>إعادة الكل إلى البوت…</translation>
    </message>
    <message>
        <source>Hand all of them back to the bot?</source>
        <translation>هل تريد إعادة الرد على الجميع إلى البوت؟</translation>
    </message>
    <message>
        <source>Hand back all</source>
        <translation>إعادة الكل إلى البوت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة الرد</translation>
    </message>
</context>
<context>
    <name>contactdesk::UpdateErrand</name>
    <message>
        <source>The service has made the change.</source>
        <translation>أجرت الخدمة التغيير.</translation>
    </message>
</context>
<context>
    <name>contactdesk::Wayfinder</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>Conversation: %Ln message(s)</source>
        <translation>
            <numerusform>المحادثة: لا رسائل</numerusform>
            <numerusform>المحادثة: رسالة واحدة</numerusform>
            <numerusform>المحادثة: رسالتان</numerusform>
            <numerusform>المحادثة: %Ln رسائل</numerusform>
            <numerusform>المحادثة: %Ln رسالة</numerusform>
            <numerusform>المحادثة: %Ln رسالة</numerusform>
        </translation>
    </message>
</context>
</TS>
