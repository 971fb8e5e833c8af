#include "search/NumberVariants.h"

#include "search/PackedNumber.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// A number with a digit that comes and goes behind the country code.
void addMobileForms(const QString &code, const QString &national, QLatin1String wanted, QChar digit,
                    QStringList &forms)
{
    constexpr qsizetype withoutDigit = 10;
    if (code != wanted)
        return;
    if (national.size() == withoutDigit)
        forms.append(digit + national);
    else if (national.size() == withoutDigit + 1 && national.front() == digit)
        forms.append(national.sliced(1));
}

/// Brazil's stands behind the area code of two digits, and only before mobile numbers.
void addNinthDigit(const QString &code, const QString &national, QStringList &forms)
{
    constexpr qsizetype area = 2;
    constexpr qsizetype withoutDigit = 10;
    if (code != "55"_L1 || national.size() < withoutDigit)
        return;
    const QString subscriber = national.sliced(area);
    if (national.size() == withoutDigit && subscriber.front() >= u'6')
        forms.append(national.first(area) + u'9' + subscriber);
    else if (national.size() == withoutDigit + 1 && subscriber.front() == u'9')
        forms.append(national.first(area) + subscriber.sliced(1));
}

} // namespace

QStringList numberVariants(const PhoneNumber &number)
{
    const int codeLength = packed::codeLength(packed::numberOf(number.e164()));
    // Some countries have numbers that are too short to be told apart by their form.
    if (codeLength == 0 || codeLength == packed::notE164)
        return {};
    const QString code = number.e164().sliced(1, codeLength);
    const QString national = number.e164().sliced(1 + codeLength);
    QStringList forms;
    addNinthDigit(code, national, forms);
    addMobileForms(code, national, "52"_L1, u'1', forms);
    addMobileForms(code, national, "54"_L1, u'9', forms);
    if (national.startsWith(u'0'))
        forms.append(national.sliced(1));
    else
        forms.append(u'0' + national);

    QStringList variants;
    for (const QString &form : forms) {
        const auto variant = PhoneNumber::fromE164(u'+' + code + form);
        if (variant)
            variants.append(variant->e164());
    }
    return variants;
}

} // namespace contactdesk
