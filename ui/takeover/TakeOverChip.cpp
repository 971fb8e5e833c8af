#include "ui/takeover/TakeOverChip.h"

#include "models/TakeOverModel.h"
#include "ui/theme/Icons.h"

namespace contactdesk
{

using namespace Qt::StringLiterals;

TakeOverChip::TakeOverChip(const Theme &theme, const TakeOverModel &model, QWidget *parent)
    : QToolButton(parent), m_model(model)
{
    setObjectName(u"takeOverChip"_s);
    setProperty("look", u"quiet"_s);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({Theme::iconSize, Theme::iconSize});
    setIcon(themedIcon(theme, u"user"_s, Role::MutedText));
    setAccessibleDescription(tr("Contacts whose bot was switched off here and not on again. Press "
                                "to see them."));
    setToolTip(tr("Show the contacts whose bot was switched off here"));
    connect(&model, &TakeOverModel::countChanged, this, &TakeOverChip::update);
    update();
}

void TakeOverChip::update()
{
    const int count = m_model.rowCount();
    setText(tr("%Ln answered by you", nullptr, count));
    setAccessibleName(text());
    // Without a parent it would be a window of its own.
    if (count == 0)
        hide();
    else if (parentWidget())
        show();
}

} // namespace contactdesk
