#include "ui/settings/PreferencesPage.h"

#include "models/RegionModel.h"
#include "platform/Preferences.h"
#include "ui/common/PlainLabel.h"
#include "ui/common/Section.h"
#include "ui/settings/ChoiceBox.h"
#include "ui/settings/KeysSection.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int smallestText = 100;
constexpr int largestText = 200;
constexpr int textStep = 10;

/// Each in its own words, so that somebody who reads no other finds it.
const QList<std::pair<QString, QString>> &languages()
{
    static const QList<std::pair<QString, QString>> names{
        {u"en"_s, u"English"_s},  {u"de"_s, u"Deutsch"_s},    {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"nl"_s, u"Nederlands"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ar"_s, u"العربية"_s},
    };
    return names;
}

QFormLayout *newForm(Section &section)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::margin);
    form->setVerticalSpacing(Theme::gap);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    section.body()->addLayout(form);
    return form;
}

QLabel *newRemark(const QString &text)
{
    auto *remark = new PlainLabel(text, u"muted"_s);
    setType(*remark, TypeSize::Small);
    remark->setWordWrap(true);
    return remark;
}

} // namespace

PreferencesPage::PreferencesPage(const Theme &theme, const ActionRegistry &actions,
                                 Preferences &preferences, QWidget *parent)
    : PageFrame(theme, tr("Preferences"), parent),
      m_preferences(preferences),
      m_regions(new RegionModel(this)),
      m_look(new ChoiceBox(u"lookChoice"_s, tr("Look"))),
      m_textSize(new ChoiceBox(u"textSizeChoice"_s, tr("Text size"))),
      m_lessMotion(new QCheckBox(tr("Less motion"))),
      m_language(new ChoiceBox(u"languageChoice"_s, tr("Language"))),
      m_keepFresh(new QCheckBox(tr("Keep the open conversation up to date"))),
      m_drawMarkup(new QCheckBox(tr("Draw *bold* and _italic_"))),
      m_region(new ChoiceBox(u"regionChoice"_s, tr("Country of numbers without a country code")))
{
    auto *column = new QWidget;
    auto *sections = new QVBoxLayout(column);
    sections->setContentsMargins(0, 0, Theme::gap, Theme::wide);
    sections->setSpacing(Theme::margin);
    for (Section *section : {newAppearance(), newLanguage(), newConversation(), newNumbers()})
        sections->addWidget(section);
    sections->addWidget(new KeysSection(theme, actions, preferences));
    sections->addStretch();
    auto *room = new QWidget;
    auto *roomLayout = new QHBoxLayout(room);
    roomLayout->setContentsMargins(0, 0, 0, 0);
    addColumn(*roomLayout, column);
    auto *scroll = new QScrollArea;
    scroll->setProperty("look", u"plain"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(room);
    body()->addWidget(scroll);
    setFocusProxy(m_look);
    showChoices();
    wire();
}

Section *PreferencesPage::newAppearance()
{
    m_look->addItem(tr("As the desktop"), QString());
    m_look->addItem(tr("Light"), u"light"_s);
    m_look->addItem(tr("Dark"), u"dark"_s);
    m_look->addItem(tr("High contrast, light"), u"high-contrast-light"_s);
    m_look->addItem(tr("High contrast, dark"), u"high-contrast-dark"_s);
    for (int percent = smallestText; percent <= largestText; percent += textStep)
        m_textSize->addItem(tr("%1 %", "a percentage").arg(locale().toString(percent)), percent);
    m_lessMotion->setObjectName(u"lessMotion"_s);
    auto *section = new Section(tr("Appearance"));
    QFormLayout *form = newForm(*section);
    form->addRow(tr("Look"), m_look);
    form->addRow(tr("Text size"), m_textSize);
    section->body()->addWidget(m_lessMotion);
    section->body()->addWidget(
        newRemark(tr("Nothing moves by itself. Off, it is as the desktop has it.")));
    return section;
}

Section *PreferencesPage::newLanguage()
{
    m_language->addItem(tr("As the desktop"), QString());
    for (const auto &[code, name] : languages())
        m_language->addItem(name, code);
    auto *section = new Section(tr("Language"));
    newForm(*section)->addRow(tr("Language"), m_language);
    return section;
}

Section *PreferencesPage::newConversation()
{
    m_keepFresh->setObjectName(u"keepFreshBox"_s);
    m_drawMarkup->setObjectName(u"drawMarkupBox"_s);
    auto *section = new Section(tr("Conversation"));
    section->body()->addWidget(m_keepFresh);
    section->body()->addWidget(
        newRemark(tr("The service is asked again by itself, seldom while nothing is new.")));
    section->body()->addWidget(m_drawMarkup);
    section->body()->addWidget(newRemark(tr("Off, the marks stand as they were written.")));
    return section;
}

Section *PreferencesPage::newNumbers()
{
    m_region->setModel(m_regions);
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *section = new Section(tr("Numbers"));
    newForm(*section)->addRow(tr("Country"), m_region);
    section->body()->addWidget(
        newRemark(tr("A number without a country code belongs to this country.")));
    return section;
}

void PreferencesPage::showChoices()
{
    m_look->showChoice(m_preferences.look());
    m_textSize->setCurrentIndex((m_preferences.textSize() - smallestText + textStep / 2) /
                                textStep);
    m_lessMotion->setChecked(m_preferences.lessMotion());
    m_language->showChoice(m_preferences.language());
    m_keepFresh->setChecked(m_preferences.keepFresh());
    m_drawMarkup->setChecked(m_preferences.drawMarkup());
    m_region->setCurrentIndex(m_regions->rowOf(m_preferences.defaultRegion()));
}

void PreferencesPage::wire()
{
    connect(m_look, &QComboBox::activated, this,
            [this] { m_preferences.setLook(m_look->currentData().toString()); });
    connect(m_textSize, &QComboBox::activated, this,
            [this] { m_preferences.setTextSize(m_textSize->currentData().toInt()); });
    connect(m_lessMotion, &QCheckBox::toggled, &m_preferences, &Preferences::setLessMotion);
    // Later, since the window is built anew in the new language, and this box with it.
    connect(
        m_language, &QComboBox::activated, this,
        [this] { m_preferences.setLanguage(m_language->currentData().toString()); },
        Qt::QueuedConnection);
    connect(m_keepFresh, &QCheckBox::toggled, &m_preferences, &Preferences::setKeepFresh);
    connect(m_drawMarkup, &QCheckBox::toggled, &m_preferences, &Preferences::setDrawMarkup);
    connect(m_region, &QComboBox::activated, this, [this](int row) {
        m_preferences.setDefaultRegion(
            m_regions->index(row).data(RegionModel::CodeRole).toString());
    });
    // They are chosen elsewhere, too.
    connect(&m_preferences, &Preferences::appearanceChanged, this, &PreferencesPage::showChoices);
    connect(&m_preferences, &Preferences::keepFreshChanged, this, &PreferencesPage::showChoices);
    connect(&m_preferences, &Preferences::drawMarkupChanged, this, &PreferencesPage::showChoices);
    connect(&m_preferences, &Preferences::defaultRegionChanged, this,
            &PreferencesPage::showChoices);
}

} // namespace contactdesk
