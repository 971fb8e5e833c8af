#include "ui/lookup/LookUpBar.h"

#include "models/RegionModel.h"
#include "platform/Preferences.h"
#include "ui/actions/ActionRegistry.h"
#include "ui/actions/Command.h"
#include "ui/actions/CommandTip.h"
#include "ui/common/FormFields.h"
#include "ui/common/Look.h"
#include "ui/common/PlainLabel.h"
#include "ui/lookup/SearchHelp.h"
#include "ui/theme/Icons.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>

#include <utility>

namespace contactdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Of what is typed, that should be seen at least.
constexpr int leastLetters = 30;

} // namespace

LookUpBar::LookUpBar(const Theme &theme, ActionRegistry &actions, Preferences &preferences,
                     Clock clock, QWidget *parent)
    : QFrame(parent),
      m_preferences(preferences),
      m_clock(std::move(clock)),
      m_regions(new RegionModel(this)),
      m_field(new QLineEdit),
      m_save(new QToolButton),
      m_regionLabel(new PlainLabel(tr("Country"), u"muted"_s)),
      m_region(new QComboBox),
      m_button(new QPushButton(tr("Look up"))),
      m_problem(new PlainLabel({}, u"error"_s)),
      m_grid(new QGridLayout(this))
{
    setProperty("look", u"bar"_s);
    buildField(theme);
    buildRegion();

    m_save->setObjectName(u"saveSearchButton"_s);
    m_save->setProperty("look", u"quiet"_s);
    m_save->setIcon(themedIcon(theme, u"bookmark-new"_s, Role::MutedText));
    m_save->setAccessibleName(tr("Save this search"));
    m_save->setEnabled(false);
    m_button->setObjectName(u"lookUpButton"_s);
    m_button->setProperty("look", u"primary"_s);
    m_problem->setObjectName(u"lookUpProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    // Screen readers take a combo box's name from the label beside it.
    m_regionLabel->setBuddy(m_region);
    m_regionLabel->setToolTip(m_region->toolTip());

    m_grid->setContentsMargins(Theme::margin, Theme::gap, Theme::margin, Theme::gap);
    m_grid->setHorizontalSpacing(Theme::gap);
    m_grid->setVerticalSpacing(Theme::tight);
    arrange();
    setFocusProxy(m_field);
    wire(actions);
}

void LookUpBar::buildField(const Theme &theme)
{
    m_field->setObjectName(u"lookUpField"_s);
    m_field->setAccessibleName(tr("Search or look up"));
    m_field->setPlaceholderText(tr("Search, or look up a number or e-mail address"));
    m_field->setToolTip(Qt::convertFromPlainText(searchHelp()));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(theme, u"edit-find"_s, Role::MutedText),
                       QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    tellProblem({});
}

void LookUpBar::buildRegion()
{
    m_region->setObjectName(u"defaultRegion"_s);
    m_region->setModel(m_regions);
    m_region->setCurrentIndex(m_regions->rowOf(m_preferences.defaultRegion()));
    m_region->setAccessibleName(tr("Country of numbers without a country code"));
    m_region->setToolTip(tr("Country of numbers without a country code"));
    m_region->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_region->setMinimumContentsLength(16);
    connect(m_region, &QComboBox::activated, this, [this](int row) {
        m_preferences.setDefaultRegion(
            m_regions->index(row).data(RegionModel::CodeRole).toString());
    });
    connect(&m_preferences, &Preferences::defaultRegionChanged, this, [this](const QString &code) {
        m_region->setCurrentIndex(m_regions->rowOf(code));
        searchTyped();
    });
}

void LookUpBar::wire(ActionRegistry &actions)
{
    QAction *lookUpTyped = actions.action(command::lookUpTyped);
    QAction *save = actions.action(command::saveSearch);
    showCommand(*m_button, *lookUpTyped, tr("Ask the service for this person"));
    showCommand(*m_save, *save, tr("Save this search"));

    connect(m_field, &QLineEdit::textEdited, this, &LookUpBar::searchTyped);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_button, &QPushButton::clicked, this, &LookUpBar::submit);
    connect(m_save, &QToolButton::clicked, this, &LookUpBar::save);
    connect(actions.action(command::lookUp), &QAction::triggered, this, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    connect(actions.action(command::lookUpClipboard), &QAction::triggered, this,
            &LookUpBar::lookUpClipboard);
    // A shortcut reaches the bar on a hidden page too.
    const auto whileShown = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, [this, slot] {
            if (isVisible())
                slot();
        });
    };
    whileShown(lookUpTyped, [this] { submit(); });
    whileShown(save, [this] { this->save(); });
}

int LookUpBar::widthInOneLine() const
{
    int sum = fontMetrics().averageCharWidth() * leastLetters + 2 * Theme::margin;
    for (const QWidget *each :
         std::initializer_list<const QWidget *>{m_save, m_regionLabel, m_region, m_button})
        sum += each->sizeHint().width() + Theme::gap;
    return sum;
}

QSize LookUpBar::minimumSizeHint() const
{
    // That of two lines: where there is no room for one, there are two.
    const int buttons = m_save->sizeHint().width() + m_button->sizeHint().width();
    return {buttons + m_field->minimumSizeHint().width() + 2 * (Theme::margin + Theme::gap),
            QFrame::minimumSizeHint().height()};
}

void LookUpBar::arrange()
{
    const bool isOneLine = width() >= widthInOneLine();
    if (std::exchange(m_isOneLine, isOneLine) == isOneLine)
        return;
    for (QWidget *each : std::initializer_list<QWidget *>{m_field, m_save, m_regionLabel, m_region,
                                                          m_button, m_problem})
        m_grid->removeWidget(each);
    // The order is that of the Tab key, too.
    m_grid->addWidget(m_field, 0, 0);
    m_grid->addWidget(m_save, 0, 1);
    if (isOneLine) {
        m_grid->addWidget(m_regionLabel, 0, 2);
        m_grid->addWidget(m_region, 0, 3);
        m_grid->addWidget(m_button, 0, 4);
    } else {
        m_grid->addWidget(m_regionLabel, 2, 0, Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(m_region, 2, 1, 1, 2);
        m_grid->addWidget(m_button, 0, 2);
    }
    m_grid->addWidget(m_problem, 1, 0, 1, isOneLine ? 5 : 3);
    m_grid->setColumnStretch(0, 1);
}

void LookUpBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void LookUpBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

SearchQuery LookUpBar::query() const
{
    return SearchQuery::parse(m_field->text(), m_preferences.defaultRegion(), m_clock());
}

void LookUpBar::searchTyped()
{
    tellProblem({});
    Q_EMIT searched(query());
}

void LookUpBar::search(const QString &text)
{
    m_field->setText(text);
    searchTyped();
}

void LookUpBar::lookUp(const QString &text)
{
    // Searched as well: if the service doesn't know the number, somebody here may have one much
    // like it.
    search(text);
    submit();
}

void LookUpBar::submit()
{
    const auto key = parseLookUpKey(m_field->text(), m_preferences.defaultRegion());
    if (!key) {
        const QString problem = query().problem();
        tellProblem(problem.isEmpty() ? sentence(key.error()) : problem);
        return;
    }
    tellProblem({});
    Q_EMIT lookUpRequested(*key);
}

void LookUpBar::selectTyped()
{
    if (m_field->hasFocus())
        m_field->selectAll();
}

void LookUpBar::save()
{
    if (m_field->text().trimmed().isEmpty())
        tellProblem(tr("Type what to search for, then save the search."));
    else
        Q_EMIT saveRequested(m_field->text());
}

void LookUpBar::tellProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setLook(*m_field, "invalid", sentence.isEmpty() ? QString() : u"true"_s);
    describe(*m_field,
             sentence.isEmpty()
                 ? tr("Whoever matches is listed as you type; Enter opens the first, or looks a "
                      "whole number or e-mail address up")
                 : sentence);
}

void LookUpBar::lookUpClipboard()
{
    // One line: what was copied from a page often carries the line's end along.
    lookUp(QGuiApplication::clipboard()->text().simplified());
}

bool LookUpBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier)
            submit();
        else
            Q_EMIT entered(query());
        return true;
    case Qt::Key_Escape:
        search({});
        return true;
    case Qt::Key_Down:
        Q_EMIT moved(1);
        return true;
    case Qt::Key_Up:
        Q_EMIT moved(-1);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace contactdesk
