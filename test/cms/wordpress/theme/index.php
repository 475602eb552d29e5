<?php
/** The template of one page, into which the webmaster has put the script, or has not. */
the_post();
?>
<!doctype html>
<html lang="da">
	<head>
		<meta charset="utf-8">
		<title><?php the_title(); ?></title>
		<?php echo get_post_meta( get_the_ID(), 'template_script', true ); ?>
		<?php wp_head(); ?>
	</head>
	<body>
		<main>
			<h1><?php the_title(); ?></h1>
			<?php the_content(); ?>
		</main>
		<?php wp_footer(); ?>
	</body>
</html>
