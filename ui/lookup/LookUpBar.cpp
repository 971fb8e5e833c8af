#include "ui/lookup/LookUpBar.h"

#include "models/RegionModel.h"
#include "platform/Preferences.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/common/Look.h"
#include "ui/common/PlainLabel.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace contactdesk
{

using namespace Qt::StringLiterals;

LookUpBar::LookUpBar(const Theme &theme, ActionRegistry &actions, Preferences &preferences,
                     QWidget *parent)
    : QFrame(parent),
      m_preferences(preferences),
      m_regions(new RegionModel(this)),
      m_field(new QLineEdit),
      m_region(new QComboBox),
      m_button(new QPushButton(tr("Look up"))),
      m_problem(new PlainLabel({}, u"error"_s))
{
    setProperty("look", u"bar"_s);

    m_field->setObjectName(u"lookUpField"_s);
    m_field->setAccessibleName(tr("Look up"));
    m_field->setAccessibleDescription(tr("A phone number or an e-mail address"));
    m_field->setPlaceholderText(tr("Phone number or e-mail address"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(theme, u"edit-find"_s, Role::MutedText),
                       QLineEdit::LeadingPosition);

    m_region->setObjectName(u"defaultRegion"_s);
    m_region->setModel(m_regions);
    m_region->setCurrentIndex(m_regions->rowOf(preferences.defaultRegion()));
    m_region->setAccessibleName(tr("Country of numbers without a country code"));
    m_region->setToolTip(tr("Country of numbers without a country code"));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_region->setMinimumContentsLength(16);

    m_button->setObjectName(u"lookUpButton"_s);
    m_button->setProperty("look", u"primary"_s);
    m_button->setToolTip(tr("Ask the service for this person"));

    m_problem->setObjectName(u"lookUpProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    // Screen readers take a combo box's name from the label beside it.
    auto *regionLabel = new PlainLabel(tr("Country"), u"muted"_s);
    regionLabel->setBuddy(m_region);
    regionLabel->setToolTip(m_region->toolTip());

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    layout->setHorizontalSpacing(Theme::gap);
    layout->setVerticalSpacing(Theme::tight);
    layout->addWidget(m_field, 0, 0);
    layout->addWidget(regionLabel, 0, 1);
    layout->addWidget(m_region, 0, 2);
    layout->addWidget(m_button, 0, 3);
    layout->addWidget(m_problem, 1, 0, 1, 4);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::returnPressed, this, &LookUpBar::submit);
    connect(m_button, &QPushButton::clicked, this, &LookUpBar::submit);
    connect(m_field, &QLineEdit::textEdited, this, [this] { tellProblem({}); });
    connect(m_region, &QComboBox::activated, this, [this](int row) {
        m_preferences.setDefaultRegion(
            m_regions->index(row).data(RegionModel::CodeRole).toString());
        tellProblem({});
    });
    connect(actions.action(command::lookUp), &QAction::triggered, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    connect(actions.action(command::lookUpClipboard), &QAction::triggered, this,
            &LookUpBar::lookUpClipboard);
}

void LookUpBar::lookUp(const QString &text)
{
    m_field->setText(text);
    submit();
}

void LookUpBar::submit()
{
    const auto key = parseLookUpKey(m_field->text(), m_preferences.defaultRegion());
    if (!key) {
        tellProblem(sentence(key.error()));
        return;
    }
    tellProblem({});
    Q_EMIT lookUpRequested(*key);
}

void LookUpBar::tellProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setLook(*m_field, "invalid", sentence.isEmpty() ? QString() : u"true"_s);
    m_field->setAccessibleDescription(sentence.isEmpty() ? tr("A phone number or an e-mail address")
                                                         : sentence);
}

void LookUpBar::lookUpClipboard()
{
    // One line: what was copied from a page often carries the line's end along.
    lookUp(QGuiApplication::clipboard()->text().simplified());
}

} // namespace contactdesk
