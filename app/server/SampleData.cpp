#include "server/SampleData.h"

#include "server/sample/SampleFeatured.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

QList<ContactList> sampleLists()
{
    return {
        {{u"Qm7TfLw2ZrK9sYx4HdAe"_s}, u"Newsletter"_s},
        {{u"b3VnC8pJt6GqRk1WzUsX"_s}, u"Customers 2026"_s},
        {{u"Ha5oEy9MdNc2LvTi7PfB"_s}, u"Klanten Nederland"_s},
        {{u"x1RgKw4SqZj8YmUt3DhV"_s}, u"Términos y condiciones aceptados"_s},
        {{u"P6lFbO0aXe5CnJr9GsIi"_s}, u"Warten auf Rückruf"_s},
        {{u"uT2vHk7QyWd4EzMp1LoS"_s}, u"قائمة الانتظار"_s},
        {{u"N8cRj3BfVx6AtGq5KwYe"_s}, u"日本のお客様"_s},
        {{u"i9DsUm1ZhTo7PlXb4FnC"_s}, u"Spring fair, stand 12"_s},
        {{u"Wy0EaKv5RgLc8JqSt2Hd"_s}, u"Invoices by post"_s},
        {{u"f4MzGn6OxPi3BuVw9TrQ"_s}, u"Do not call before noon ☕"_s},
    };
}

QStringList samplePhoneNumbers()
{
    QStringList numbers;
    for (const SampleFeatured &person : sampleFeatured())
        numbers.append(person.phoneNumber);
    return numbers;
}

} // namespace contactdesk
