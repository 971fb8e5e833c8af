#include "accounts/AccountColors.h"

#include <algorithm>

namespace contactdesk
{

using namespace Qt::StringLiterals;

const QStringList &accountColors()
{
    static const QStringList colors{u"#2f7fd1"_s, u"#2e8b4f"_s, u"#9560e0"_s, u"#c75f2a"_s,
                                    u"#1b8790"_s, u"#c94f98"_s, u"#94771b"_s, u"#6f8098"_s};
    return colors;
}

QString nextAccountColor(const QList<Account> &accounts)
{
    const auto uses = [&](const QString &color) {
        return std::count_if(accounts.begin(), accounts.end(), [&](const Account &account) {
            return account.color.compare(color, Qt::CaseInsensitive) == 0;
        });
    };
    const QStringList &colors = accountColors();
    return *std::min_element(colors.begin(), colors.end(),
                             [&](const QString &a, const QString &b) { return uses(a) < uses(b); });
}

} // namespace contactdesk
